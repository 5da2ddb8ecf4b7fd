/**
 * The parameter with the client's name is there and has no value, so the setting that it comes from is empty:
 *
 *     Missing required parameter: client_id
 *     client_id=
 */
import { LONGEST_CODE, places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '(?:client_?id|client_?secret|consumer_?key)';
const EMPTY = new RegExp(
  [
    // In a list of parameters, or as the value of an address.
    `^[ \\t]*["']?${NAME}["']?[ \\t]?[=:][ \\t]?(?:undefined|null|None|nil|""|'')?,?[ \\t\\r]*$`,
    `[?&]${NAME}=(?:(?:undefined|null|None|nil)?(?=&)|(?:undefined|null|None|nil)(?![\\w.-]))`,
  ].join('|'),
  'dgim',
);
/** What shows that it is more than a form left to fill in. */
const REFUSED =
  /\b40[0134]\b|missing|required|invalid|\bnot (?:found|set|valid)\b|unauthori[sz]ed|\berror\b|\bdenied\b|oauth2?\/auth/i;

export const clientIdWithoutValue: Rule = {
  id: 'client-id-without-value',
  find: (input) => (REFUSED.test(writtenText(input).slice(0, LONGEST_CODE)) ? places(input, EMPTY).slice(0, 1) : []),
};
