/**
 * Apache is given a password file, and a login ends in an error of the server, as where it cannot open the file:
 *
 *     AuthUserFile /.htpasswd
 *     500 Internal Server Error
 */
import { userfileWithError } from '../../kinds/userfile-with-error.ts';

const FILE = /\bAuthUserFile[ \t]{1,8}[^\s<>]{1,200}/dgi;
const ERROR = /\b500\b(?! ?ms)|internal server error|server error!|interner serverfehler/i;

export const apacheUserfileWithError = userfileWithError('apache-userfile-with-error', FILE, ERROR);
