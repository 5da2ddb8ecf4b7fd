/**
 * Code compares the times of a token with its own clock, or allows no difference at all:
 *
 *     if claims["nbf"] > now: raise Unauthorized
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CLAIM =
  '\\b(?:(?:iat|nbf|issued_?at|not_?before)\\b|get(?:IssuedAt|NotBefore)(?:Time)?\\(\\))["\'\\])}]{0,4}(?!\\s{0,2}:\\s{0,2}\\d)';
const NOW = '\\b(?:now|time|date|clock|utcnow|current\\w{0,12})\\b';
const PATTERN = new RegExp(
  [
    `${CLAIM}[^\\n]{0,20}?(?:[<>]=?|\\.(?:after|before|isAfter|isBefore|compareTo)\\()[^\\n]{0,30}?${NOW}`,
    `${NOW}[^\\n]{0,20}?(?:[<>]=?|\\.(?:after|before|isAfter|isBefore)\\()[^\\n]{0,20}?${CLAIM}`,
    '\\bclockSkew(?:Seconds)?\\b["\']?\\s{0,3}[=:(]\\s{0,3}(?:TimeSpan\\.Zero|Duration\\.ZERO|0\\b)',
    '\\b(?:clockTolerance|leeway|clock_skew\\w{0,12}|allowedClockSkew\\w{0,10})\\b["\']?\\s{0,3}[=:(]\\s{0,3}0\\b',
  ].join('|'),
  'dgi',
);

const TOKEN = /jwt|token|claim|payload|\b(?:iat|nbf)\b|skew/i;

export const codeChecksTokenTimes: Rule = {
  id: 'code-checks-token-times',
  find: (input) => (TOKEN.test(beginningOf(input, LONGEST_MESSAGE)) ? places(input, PATTERN).slice(0, 3) : []),
};
