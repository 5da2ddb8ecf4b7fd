/**
 * The status is 401, the words are those of 403: the login was accepted and is not allowed to do this.
 *
 *     HTTP/1.1 401 Unauthorized
 *
 *     {"message":"You do not have permission to delete this order"}
 *
 * WordPress says 'Sorry, you are not allowed to' with 401 to somebody who is not signed in.
 */
import { refusalSays } from '../../kinds/refusal-says.ts';

export const unauthorizedSaysForbidden = refusalSays(
  'unauthorized-says-forbidden',
  401,
  /(?:do(?:es)? not|don't|doesn't) have (?:the )?(?:(?:required|sufficient|necessary) )?(?:permissions?|access|scopes?|rights|privileges)|insufficient[ _-](?:permissions?|scopes?|privileges|rights)|(?:permission|access) denied for (?:user|role)|(?<!Sorry, you are )not (?:allowed|permitted) to|(?:missing|required?|lacks?|needs?)[^\n]{0,30}\b(?:scopes?|permissions?|roles?)\b|\brole\b[^\n]{0,40}\b(?:required|missing)/i,
);
