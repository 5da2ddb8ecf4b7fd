/**
 * A service with a host for each region says that it does not know the key:
 *
 *     https://dashscope.aliyuncs.com: 401 Incorrect API key provided
 */
import type { Rule } from '../../rule.ts';
import { serviceWithRegions } from './service-with-regions.ts';

const REFUSED =
  /\b(?:invalid|incorrect|wrong|bad|unknown)[ _-]?(?:api|access|auth\w{0,12}|subscription)?[ _-]?(?:key|authentication|credentials|token)\b|InvalidApiKey|401 Client Error|\bgrant is invalid\b|\bkey\b[^\n]{0,40}?\b(?:is )?(?:invalid|not valid|incorrect|rejected)\b/i;

export const regionalServiceRefusesKey: Rule = {
  id: 'regional-service-refuses-key',
  find: (input) => (REFUSED.test(input.text.slice(0, 20_000)) ? serviceWithRegions.find(input) : []),
};
