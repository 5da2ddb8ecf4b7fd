/**
 * Somebody tells of CloudFront and of a refusal, or of the field that carries logins:
 *
 *     Setup: CloudFront, API Gateway, Lambda. Locally it works, deployed it is 401.
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSAL = /\b(?:40[13]|unauthori[sz]ed|forbidden|authori[sz]ation|auth header|bearer)\b/i;

export const cloudfrontNamed: Rule = {
  id: 'cloudfront-named',
  find: (input) =>
    REFUSAL.test(beginningOf(input, LONGEST_MESSAGE)) &&
    input.exchanges.every(({ response }) => (response?.fields.length ?? 0) === 0)
      ? places(input, /\bcloud ?front\b/dgi).slice(0, 1)
      : [],
};
