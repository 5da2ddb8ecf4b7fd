/**
 * A filter in front of a program in Java calls the rest of it and answers 401 to whatever went wrong there:
 *
 *     try {
 *       chain.doFilter(request, response);
 *     } catch (Exception e) {
 *       response.sendError(401);
 *     }
 */
import { code, places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const REFUSE = '(?:\\b401\\b|UNAUTHORIZED\\b|\\bUnauthorized\\b)';
const ANY = '(?:Exception|Throwable|RuntimeException)';
const EVERY = new RegExp(
  `\\bdoFilter\\([\\s\\S]{0,300}?\\bcatch\\s{0,5}\\(\\s{0,5}(?:final )?(?:\\w{1,20}\\s{0,3}:\\s{0,3})?${ANY}(?: \\w{1,20})?\\s{0,5}\\)\\s{0,5}\\{[^}]{0,300}?${REFUSE}|@ExceptionHandler\\(\\s{0,5}(?:value\\s{0,3}=\\s{0,3})?${ANY}(?:\\.|::)class\\s{0,5}\\)[\\s\\S]{0,300}?${REFUSE}`,
  'dg',
);

export const filterAnswersEveryError: Rule = {
  id: 'filter-answers-every-error',
  find: (input) => (code(input) ? places(input, EVERY).slice(0, 1) : []),
};
