/**
 * A program puts a colon or an equals sign behind the scheme word, where one space belongs:
 *
 *     axios.defaults.headers.common['Authorization'] = 'Bearer: ' + token
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** In a string that a value follows: what is only written to a log has no name of the field before it. */
const JOINED =
  /\b(?:authori[sz]ation|AuthenticationHeaderValue)\b[^\n]{0,40}?["'`: ]((?:Bearer|Token|Basic|JWT|ApiKey)[ \t]?[:=][ \t]?)(?:["'`][ \t]{0,4}(?:[.+&,]|<>|~)|[$%#]?\{|%s|\$[A-Za-z_]|<[A-Za-z])/dgi;

export const schemeWordWithColonInCode: Rule = {
  id: 'scheme-word-with-colon-in-code',
  find: (input) => places(input, JOINED, 1),
};
