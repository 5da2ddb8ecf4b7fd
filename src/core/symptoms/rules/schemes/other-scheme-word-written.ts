/**
 * A program or command sends its token behind another word than Bearer, which not every server knows:
 *
 *     headers: { Authorization: 'JWT ' + token }
 */
import { showsAnswerFields } from '../../facts/messages.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WORD = '(?:Token|JWT|Key|Api-?Key|OAuth|Auth|Apikey|API|AccessToken|Secret)';
const WRITTEN = new RegExp(
  `\\b(?:Proxy-)?Authorization["'\\]]{0,3}[ \\t]{0,4}(?:[:=,]|=>)[ \\t]{0,4}f?["'\`]?(${WORD})[ ]+(?:["'\`][ \\t]{0,4}[.+&]|[$%#]?\\{|%s|\\$[A-Za-z_]|<[A-Za-z]|\\*{3}|(?=[\\w.~+/=-]{0,199}\\d)[\\w.~+/=-]{8,200}["'\`\\s])`,
  'dg',
);

export const otherSchemeWordWritten: Rule = {
  id: 'other-scheme-word-written',
  yields: 'to-any',
  find: (input) => (showsAnswerFields(input) ? [] : places(input, WRITTEN, 1).slice(0, 1)),
};
