/**
 * The key in an address is the word undefined, or nothing:
 *
 *     GET https://api.example.com/weather?appid=undefined 401 (Unauthorized)
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAMES = '(?:access_token|api[_-]?key|app_?id|app_key|hapikey|subscription-key)';
const WITHOUT = new RegExp(
  `[?&]${NAMES}=(?:(?:undefined|null|None|nil)(?![\\w.-])|(?=&\\w))|\\bapi\\.telegram\\.org/bot(?:undefined|null|None)?/`,
  'dgi',
);
const FAILED = /\b40[0134]\b|unauthori[sz]ed|forbidden|invalid/i;

export const addressKeyWithoutValue: Rule = {
  id: 'address-key-without-value',
  find: (input) => (FAILED.test(beginningOf(input, LONGEST_CODE)) ? places(input, WITHOUT) : []),
};
