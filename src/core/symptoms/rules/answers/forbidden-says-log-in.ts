/**
 * The status is 403, the words are those of 401:
 *
 *     HTTP/1.1 403 Forbidden
 *
 *     {"detail":"Authentication credentials were not provided."}
 */
import { refusalSays } from '../../kinds/refusal-says.ts';

export const forbiddenSaysLogIn = refusalSays(
  'forbidden-says-log-in',
  403,
  /credentials (?:were|was) not provided|not (?:logged[ -]?in|authenticated|signed[ -]in)|(?:log|sign)[ -]in (?:required|first|to continue)|(?:login|authentication|sign-in) (?:is )?required|please (?:log|sign) in|unauthenticated|missing (?:authentication|authorization|token|api key)|no (?:token|api key|credentials) (?:was |were )?(?:provided|found|sent)/i,
);
