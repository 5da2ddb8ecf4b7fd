/**
 * nginx is given a password file, and answers a login with 403 or 500, as where it cannot open the file:
 *
 *     auth_basic_user_file /root/.htpasswd;
 *     500 Internal Server Error
 */
import { userfileWithError } from '../../kinds/userfile-with-error.ts';

const FILE =
  /\bauth_basic_user_file[ \t]{1,8}(?!off\b)[^\s;]{1,200}|\bingress\.kubernetes\.io\/auth-secret["']?[ \t]{0,4}[:=][ \t]{0,4}[^\s,]{1,120}/dgi;
const ERROR = /\b500\b(?! ?ms)|internal server error|\b403\b|forbidden|\b503\b|service (?:temporarily )?unavailable/i;

export const nginxUserfileWithError = userfileWithError('nginx-userfile-with-error', FILE, ERROR);
