/**
 * Two commands send the same credential, one in Authorization and one in a field of its own, and one of them is refused:
 *
 *     curl -H "Private-Token: <token>" https://git.example.com/api/v4/user      works
 *     curl -H "Authorization: Bearer <token>" https://git.example.com/api/v4/user      401
 */
import { LONGEST_MESSAGE, matches, places, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OWN =
  /(?:-H|--header)[ =]?["']((?!Authorization)[\w-]{0,40}(?:token|key|auth)[\w-]{0,20})[ \t]{0,3}:[ \t]{0,3}[^\s"']/dgi;
/** The same in words. */
const TOLD =
  /\b(?:x-[\w-]{1,30}|api-?key|private-token|apikey|[\w-]{0,30}-token)\b[^\n.]{0,20}?\bworks?\b[^\n]{0,40}?\b(?:authorization|bearer)\b[^\n]{0,40}?\b(?:40[13]|not|n['’]t|fails?|refused|unauthori[sz]ed)\b/dgi;
/** The same for a parameter of the address: `with ?code=$KEY it works`. */
const IN_ADDRESS =
  /\bwith [`"']?[?&][\w-]{2,30}=[^\s`"']{1,200}[`"']?[^\n]{0,20}?\bworks\b|\bworks\b[^\n]{0,20}?\bwith [`"']?[?&][\w-]{2,30}=[^\s`"']{1,200}/dgi;
const AUTHORIZATION = /(?:-H|--header)[ =]?["']Authorization[ \t]{0,3}:/i;
const REFUSED = /\b401\b|unauthori[sz]ed|\b403\b/i;

export const keyWorksInOtherField: Rule = {
  id: 'key-works-in-other-field',
  find: (input) => {
    const text = writtenText(input);
    const told = [...places(input, TOLD), ...places(input, IN_ADDRESS)];
    if (told.length > 0) return told;
    const both = AUTHORIZATION.test(text.slice(0, LONGEST_MESSAGE)) && REFUSED.test(text.slice(0, LONGEST_MESSAGE));
    if (!both || text.split(/\bcurl\b/).length < 3) return [];
    return sightingsOf(input, matches(input, OWN), 1);
  },
};
