/**
 * A form for custom headers gets the field Authorization and a bare token as its value:
 *
 *     Custom HTTP header Authorization, value = fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WORD =
  '(?:bearer|basic|token|digest|apikey|negotiate|ntlm|bot|aws4|your|my|the|a|is|undefined|null|none|empty|missing|disabled|=>)\\b';
const PATTERN = new RegExp(
  `\\b(?:header|key|name)\\b[^\\n]{0,24}?\\bauthori[sz]ation\\b["'\`]?[ \\t,;|]{0,4}(?:\\r?\\n[ \\t]{0,8})?["'\`]?(?:header )?value["'\`]?[ \\t]{0,2}[:=|][ \\t]{0,3}["'\`]?((?!${WORD})[\\w.+/=<>-]{4,200})["'\`]?[ \\t,;}]{0,4}(?=$|\\r?\\n)`,
  'dgim',
);

export const settingValueWithoutWord: Rule = {
  id: 'setting-value-without-word',
  find: (input) => places(input, PATTERN, 1).slice(0, 1),
};
