/**
 * The command has a variable as the password of an address, and the program repeats the address without it:
 *
 *     git clone https://bob:$TOKEN@git.example.com/x.git
 *     fatal: Authentication failed for 'https://bob:@git.example.com/x.git/'
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const VARIABLE = /:\/\/([^\s:@/$]{0,100}):\$\{?\w{1,60}\}?@/g;
const EMPTY = /:\/\/([^\s:@/$]{0,100}):@/dg;

export const addressVariableEmpty: Rule = {
  id: 'address-variable-empty',
  find: (input) => {
    const users = new Set(matches(input, VARIABLE).map((match) => match[1]));
    const found = matches(input, EMPTY).filter((match) => users.has(match[1]));
    return sightingsOf(input, found);
  },
};
