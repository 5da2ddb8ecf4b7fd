/**
 * A filter in front of a program in Java calls the rest of it and answers 401 to whatever went wrong there:
 *
 *     try {
 *       chain.doFilter(request, response);
 *     } catch (Exception e) {
 *       response.sendError(401);
 *     }
 */
import { ANY_ERROR, everyError, REFUSE } from '../../kinds/every-error.ts';

export const filterAnswersEveryError = everyError('filter-answers-every-error', [
  `\\bdoFilter\\([\\s\\S]{0,300}?\\bcatch\\s{0,5}\\(\\s{0,5}(?:final )?(?:\\w{1,20}\\s{0,3}:\\s{0,3})?${ANY_ERROR}(?: \\w{1,20})?\\s{0,5}\\)\\s{0,5}\\{[^}]{0,300}?${REFUSE}`,
  `@ExceptionHandler\\(\\s{0,5}(?:value\\s{0,3}=\\s{0,3})?${ANY_ERROR}(?:\\.|::)class\\s{0,5}\\)[\\s\\S]{0,300}?${REFUSE}`,
]);
