/**
 * A function that should add the login to each call gives back nothing, so there is no call to send:
 *
 *     api.interceptors.request.use((config) => {
 *       config.headers.Authorization = bearer;
 *     });
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NOTHING =
  /\binterceptors\.request\.use\(\s{0,10}(?:async )?(?:function ?\w{0,20}\(\w{1,20}\)|\(?\w{1,20}(?:: ?\w{1,40})?\)?(?:: ?\w{1,40})? =>)\s{0,4}\{(?:(?!\breturn\b|interceptors\.)[\s\S]){1,800}?^\s{0,8}\}\s{0,4}[,)]/dgm;

export const interceptorReturnsNothing: Rule = {
  id: 'interceptor-returns-nothing',
  find: (input) => places(input, NOTHING).slice(0, 1),
};
