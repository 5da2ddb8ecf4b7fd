/**
 * Somebody tells that the check of the login also runs where people sign in, who have none yet:
 *
 *     the auth middleware also runs for /api/login
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const GUARD =
  '\\b(?:middleware(?:/[\\w.-]{1,20})?|guards?|auth filter|jwt filter|token filter|hook|interceptor|protectedProcedure|(?:auth|token|login) check)\\b';
const SIGN_IN =
  '(?:/(?:[\\w-]{1,20}/){0,3}(?:log-?in|sign-?in|sign-?up|register|token)\\b|\\b(?:log-?in|sign-?in|sign-?up|register|registration) (?:route|endpoint|page|mutation|request|path|url|call)s?\\b)';
const words = tells('guard-also-on-login', [
  `${GUARD}[^\\n]{0,40}?\\b(?:runs?|running|appl(?:y|ies|ied)|called|used|executed|triggers?|triggered|fires?|blocks?|intercepts?|catches)\\b[^\\n]{0,24}?(?:\\b(?:for|on|to|at|by|even|also)\\b[^\\n]{0,16}?)?${SIGN_IN}`,
  `${SIGN_IN}[^\\n]{0,40}?\\b(?:blocked|intercepted|caught|checked|also (?:goes|runs)|goes|passes|runs)\\b[^\\n]{0,24}?\\b(?:by|through)\\b[^\\n]{0,24}?${GUARD}`,
]);

export const guardAlsoOnLogin: Rule = {
  ...words,
  find: (input) =>
    tellsOfTrouble(input.text) || /unauthori[sz]ed/i.test(beginningOf(input, LONGEST_MESSAGE)) ? words.find(input) : [],
};
