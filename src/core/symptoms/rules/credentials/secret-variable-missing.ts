/**
 * A program names the variable that it takes a secret from, and says that it is not set:
 *
 *     FAKE_API_KEY environment variable not set
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){0,4}_(?:KEY|TOKEN|SECRET|PASSWORD|PAT)(?:_ID)?';
const VARIABLE = '(?:(?:env(?:ironment)?(?:al)? )?var(?:iable)?s? )?';
const MISSING = [
  `\\b${NAME}["'\`)]{0,2} ${VARIABLE}(?:is |was |are |has )?(?:not (?:been )?(?:set|found|defined|configured|provided|present|specified)|missing|undefined|empty|required|unset|must be set)\\b`,
  `\\b(?:[Mm]issing|(?:[Nn]ot|[Nn]o) (?:found|set)|[Nn]o|[Nn]ecessary to set an?|[Mm]ust set|[Dd]id not find|[Cc]ould not find)(?: required| the| an?| your| valid)? ${VARIABLE}["'\`]?${NAME}\\b`,
  `\\b(?:[Cc](?:an|ould) ?not|[Uu]nable to|[Ff]ailed to) (?:get|read|find|load|resolve|fetch) (?:the )?${VARIABLE}["'\`]?${NAME}\\b`,
  `\\b${NAME}["'\`)]{0,2} ?(?:=>|[:→]) ?[(<\\[](?:not set|unset|none|null|undefined|empty)[)>\\]]|\\bTF_VAR_\\w{1,40}["'\`]? (?:is|was) (?:an? )?(?:empty|not set|unset|missing)\\b`,
  `\\bKeyError: ['"]${NAME}['"]|\\b${NAME}["'\`)]{0,2}(?: ${VARIABLE})?:? ?(?:NotPresent|not present|does not exist|is (?:None|null|nil|undefined|blank)|(?:must|cannot|can't|should) (?:not )?be (?:set|provided|defined|empty|blank|non-?empty))\\b`,
  `\\b(?:[Pp]lease )?(?:set|define|provide|export) (?:the |a |your )?(?:env(?:ironment)? )?(?:var(?:iable)? )?["'\`]?${NAME}["'\`]?(?: env(?:ironment)? var(?:iable)?)?(?=[.!]|$| (?:in|to|before|first|and) )`,
  `\\b${NAME}["'\`]? (?:ist |n'est |no está )?(?:nicht gesetzt|pas définie?|definida)\\b`,
  `\\b(?:[Mm]issing|[Nn]o|[Uu]nset)(?: required)? (?:env(?:ironment)? )?var(?:iable)?s?:? ["'\`]?${NAME}\\b`,
];
const SAID = new RegExp(MISSING.join('|'), 'dg');

/** The program makes a secret of its own then, and goes on. */
const MADE_UP =
  /^[^\n]{0,40}?(?:\brandom|\busing (?:the |an? )?(?:insecure )?default|generat|invalidated|temporary|ephemeral)/i;

/** A secret that signs tokens, where one was made and does not verify. */
const SIGNS = /JWT|TOKEN_SECRET|SIGNING/;
const SIGNATURE =
  /\b(?:invalid|bad|wrong) (?:token )?signature|InvalidSignature\b|\bsignature (?:is |was )?(?:invalid|not valid)|\bverification failed/i;

export const secretVariableMissing: Rule = {
  id: 'secret-variable-missing',
  find: (input) =>
    places(input, SAID)
      .filter(
        ({ span: { start, end } }) =>
          !MADE_UP.test(input.text.slice(end, end + 80)) &&
          !(SIGNS.test(input.text.slice(start, end)) && SIGNATURE.test(beginningOf(input, LONGEST_MESSAGE))),
      )
      .slice(0, 3),
};
