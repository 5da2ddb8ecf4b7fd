/**
 * A call that gives back a new list of fields, whose answer nobody keeps, so the list that is sent stays empty (Angular):
 *
 *     const headers = new HttpHeaders();
 *     headers.append('Authorization', bearer);
 */
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MADE = /\bnew HttpHeaders\(/g;
/** A statement of its own: nothing stands before it on its line. */
const DROPPED =
  /^[ \t]*(?:this\.)?\w{1,40}\.(?:append|set)\(\s{0,20}["'`](?:authorization|x-[\w-]{1,30}|api-?key)["'`]\s{0,4},/dgim;

export const headersObjectNotKept: Rule = {
  id: 'headers-object-not-kept',
  find: (input) => (matches(input, MADE).length > 0 ? places(input, DROPPED).slice(0, 1) : []),
};
