/** Whether a text says that a login or a token was refused, as programs put it. */
import type { Rule, RuleInput } from '../rule.ts';
import { writtenText } from './text-matches.ts';

const REFUSED =
  /\b40[13]\b|unauthori[sz]ed|unauthenticated|not[ _-]?auth(?:enticated|ori[sz]ed)|\b(?:invalid|bad|wrong|incorrect|unknown|expired|rejected)[ _-]?(?:\w{1,14}[ _-])?(?:tokens?|credentials?|keys?|login|pass(?:word|code)|user ?name|grant|session|jwt|user)\b|\b(?:tokens?|credentials?|keys?|login|session|jwt|password|auth\w*)\b[^\n]{0,30}?\b(?:expired|invalid|fail(?:ed|ure)?|rejected|refused|denied|incorrect|wrong|not (?:valid|accepted)|no longer|revoked)\b|access denied|permission denied|\bAuth\w*(?:Failed|Error|Exception)\b/i;

export function saysRefused(input: RuleInput): boolean {
  return REFUSED.test(writtenText(input));
}

/** The rule, but only in texts that say so. */
export function besideRefusal(rule: Rule): Rule {
  return { ...rule, find: (input) => (saysRefused(input) ? rule.find(input) : []) };
}

/** The words name what is wrong with it, and time is not. */
const NAMED =
  /\b(?:invalid|bad|wrong) (?:jwt )?(?:signature|audience|issuer)\b|\b(?:signature|audience|issuer) (?:is |was )?(?:invalid|wrong|not valid)|insufficient[ _]scope/i;

/** The same, but only in texts that name no reason of their own. */
export function besideRefusalAlone(rule: Rule): Rule {
  return { ...rule, find: (input) => (saysRefused(input) && !NAMED.test(writtenText(input)) ? rule.find(input) : []) };
}
