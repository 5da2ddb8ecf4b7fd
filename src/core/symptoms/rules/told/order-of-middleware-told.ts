/**
 * Somebody tells in which order the parts stand that ask who calls:
 *
 *     the session is registered after my login check
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const PART =
  '(?<![`\'"\\w:.-])[`\'"\\w:.-]{0,30}(?:session|authenticat\\w{1,4}|passport|jwt|cookie-?parser|auth(?:middleware|guard|filter|check)?|login(?: check)?|user|token|cors)[`\'"\\w()-]{0,24}';
const PLACED =
  '(?:is |are |was |were |gets |being )?(?:listed|registered|added|placed|declared|defined|mounted|loaded|applied|called|put|runs?|running|comes?|executed|stands?|set up)';
const SIDE = '(?:before|after|above|below|behind|in front of|earlier than|later than)';
const words = tells(
  'order-of-middleware-told',
  [
    `${PART}(?: (?:middleware|filter|plug|guard|handler|plugin|layer))? ${PLACED} ${SIDE}[^\\n.]{0,30}?\\b(?:middleware|routes?|router|guard|filter|session|auth\\w{0,12}|check|handler)\\b`,
    `\\b(?:middleware|kernel|filter|plug|guard)s?\\b[^\\n]{0,40}?${PART} (?:is |comes |stands )?${SIDE} [^\\n]{0,24}?${PART}`,
    '\\b(?:wrong|incorrect|bad) order of (?:the |my )?(?:middlewares?|filters?|guards?|plugs?|handlers?)\\b|\\b(?:middleware|filter|guard) (?:order|ordering) (?:is|was|seems|looks) (?:wrong|incorrect|off|the (?:problem|issue|cause))\\b',
    `\\b(?:mov(?:ed|ing)|put(?:ting)?|plac(?:ed|ing)) [^\\n.]{0,50}?(?:middleware|session|passport|guard|filter)[^\\n.]{0,20}? ${SIDE}[^\\n.]{0,60}?\\b(?:fix(?:ed|es)|works?|solved|helped|helps)\\b`,
  ],
  /token (?:expires|is valid)|password|\bcors\b[^\n]{0,40}\bpreflight/i,
);

export const orderOfMiddlewareTold: Rule = {
  ...words,
  find: (input) =>
    tellsOfTrouble(input.text) || /\bundefined\b|\bnull\b/.test(beginningOf(input, LONGEST_MESSAGE))
      ? words.find(input)
      : [],
};
