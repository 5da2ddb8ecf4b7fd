/**
 * A service with a host for each region says that it does not know the key:
 *
 *     https://dashscope.aliyuncs.com: 401 Incorrect API key provided
 */
import type { Rule, RuleInput } from '../../rule.ts';
import { serviceWithRegions } from './service-with-regions.ts';

const REFUSED =
  /\b(?:invalid|incorrect|wrong|bad|unknown)[ _-]?(?:api|access|auth\w{0,12}|subscription)?[ _-]?(?:keys?|authentication|credentials|token)\b|InvalidApiKey|401 Client Error|\bgrant is invalid\b|\bkey\b[^\n]{0,40}?\b(?:is )?(?:invalid|not valid|incorrect|rejected)\b/i;

/** Whether the paste says that a key or login is not known. */
export function refusesKey({ text }: RuleInput): boolean {
  return REFUSED.test(text.slice(0, 20_000));
}

export const regionalServiceRefusesKey: Rule = {
  id: 'regional-service-refuses-key',
  find: (input) => (refusesKey(input) ? serviceWithRegions.find(input) : []),
};
