/**
 * A program names the variable that it takes a secret from, and says that it is not set:
 *
 *     FAKE_API_KEY environment variable not set
 */
import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const NAME = '[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){0,4}_(?:KEY|TOKEN|SECRET|PASSWORD|PAT)(?:_ID)?';
const VARIABLE = '(?:(?:env(?:ironment)?(?:al)? )?var(?:iable)?s? )?';
const MISSING = [
  `\\b${NAME}["'\`)]{0,2} ${VARIABLE}(?:is |was |are |has )?(?:not (?:been )?(?:set|found|defined|configured|provided|present|specified)|missing|undefined|empty|required|unset|must be set)\\b`,
  `\\b(?:[Mm]issing|(?:[Nn]ot|[Nn]o) (?:found|set)|[Nn]o|[Nn]ecessary to set an?|[Mm]ust set|[Dd]id not find|[Cc]ould not find)(?: required| the| an?| your| valid)? ${VARIABLE}["'\`]?${NAME}\\b`,
  `\\b(?:[Mm]issing|[Nn]o|[Uu]nset)(?: required)? (?:env(?:ironment)? )?var(?:iable)?s?:? ["'\`]?${NAME}\\b`,
];
const SAID = new RegExp(MISSING.join('|'), 'dg');

export const secretVariableMissing: Rule = {
  id: 'secret-variable-missing',
  find: (input) => places(input, SAID).slice(0, 3),
};
