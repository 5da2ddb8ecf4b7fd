/**
 * A service with a host for each region says that it does not know the key:
 *
 *     https://dashscope.aliyuncs.com: 401 Incorrect API key provided
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import type { Rule, RuleInput } from '../../rule.ts';
import { regionalServicesIn } from './service-with-regions.ts';

const REFUSED =
  /\b(?:invalid|incorrect|wrong|bad|unknown)[ _-]?(?:api|access|auth\w{0,12}|subscription)?[ _-]?(?:keys?|authentication|credentials|token)\b|InvalidApiKey|401 Client Error|\bgrant is invalid\b|\bkey\b[^\n]{0,40}?\b(?:is )?(?:invalid|not valid|incorrect|rejected)\b/i;

/** Whether the paste says that a key or login is not known. */
export function refusesKey({ text }: RuleInput): boolean {
  return REFUSED.test(text.slice(0, LONGEST_MESSAGE));
}

/** The same of a login, as services say that keep accounts by region. */
const REFUSED_LOGIN =
  /\b(?:invalid|incorrect|wrong|bad|unknown)[ _-]?(?:user\w{0,8}|client|login|account|secret)\b|invalid_?credentials|\b(?:authentication|auth|login|log-?in|sign-?in|authori[sz]ation)(?: has| is| was)?[ _-]?(?:failed|invalid|error|incorrect)\b|\b(?:failed|unable|could not|cannot) (?:to )?(?:be )?(?:authenticate|log ?in|sign in|authori[sz]e)d?\b|\b(?:access |auth |bearer )?token (?:is |was )?(?:invalid|not (?:valid|recogni[sz]ed|found)|unknown)\b|\binvalid (?:access |auth |bearer |api )?token\b|\b(?:key|token|user|account|merchant) (?:is |was )?(?:not found|not recogni[sz]ed|unknown|does not exist)\b|\bno \w{3,10} found for key\b|\bpassword (?:failed|invalid)|\bAccountPasswordInvalid\b|\bsupplied authentication\b|\bpermission deny\b/i;

/** The service names what is wrong. */
const TIME = /\btime(?:stamp)? (?:is |was )?(?:invalid|not valid|wrong|expired)/i;

/** Whether the paste says that a login is not known, or a key. */
export function refusesLogin(input: RuleInput): boolean {
  const text = beginningOf(input, LONGEST_MESSAGE);
  return refusesKey(input) || (REFUSED_LOGIN.test(text) && !TIME.test(text));
}

export const regionalServiceRefusesKey: Rule = {
  id: 'regional-service-refuses-key',
  find: (input) => (refusesLogin(input) ? regionalServicesIn(input) : []),
};
