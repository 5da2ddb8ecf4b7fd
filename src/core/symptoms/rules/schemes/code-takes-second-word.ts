/**
 * A server takes what stands behind the first word of Authorization for the token. Without that word it has nothing:
 *
 *     const token = req.headers.authorization.split(' ')[1];
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SECOND =
  /[aA]uthori[sz]ation["'`\])]{0,4}[?!]{0,2}(?:\.|->)(split\(\s{0,3}["'`/](?: |\\s\+?|Bearer ?)["'`/]\s{0,3}\)(?:\?\.)?\[1\]|split\(\)\[1\])|\bexplode\(["'] ["'],\s{0,3}\$?[\w[\]'"->]{0,60}?auth\w{0,20}["'\]]{0,3}\)\[1\]|\bauth_?[hH]eader[?!]?\.(split\(["'`] ["'`]\)\[1\]|split\(\)\[1\])|\b[aA]uth\w{0,12}[?!]?\.(split\(["'`] ["'`]\)\[1\])/dg;

export const codeTakesSecondWord: Rule = {
  id: 'code-takes-second-word',
  yields: 'to-any',
  find: (input) => [1, 2, 3].flatMap((group) => places(input, SECOND, group)).slice(0, 1),
};
