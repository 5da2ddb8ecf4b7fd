/**
 * A value with a dollar sign goes through something that puts variables in, as people tell it:
 *
 *     unchecking "Expand variable reference" fixed it
 */
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const words = tells('variable-expansion-told', [
  '\\bexpand(?:s|ed|ing)? (?:the )?variables?(?: references?)?\\b',
  '\\bvariables? (?:references? )?(?:expansion|interpolation|substitution)\\b',
  '(?:\\$|\\bdollar)[^\\n.]{0,40}?\\b(?:interpolated|expanded|substituted|evaluated|treated as (?:an? )?variables?)\\b',
]);
const SECRET = /passw|secret|token|hash|credential|login|\b401\b|unauthori[sz]ed|\$(?:apr1|2[aby]|[56])\$/i;

export const variableExpansionTold: Rule = {
  ...words,
  find: (input) => (SECRET.test(beginningOf(input, LONGEST_CODE)) ? words.find(input).slice(0, 1) : []),
};
