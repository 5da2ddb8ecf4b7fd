/**
 * Two audiences are named that differ in the slash at the end alone:
 *
 *     audience: 'https://api.example.com'
 *     "aud": "https://api.example.com/"
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const NAMED =
  /\b(?:valid)?(?:aud|audiences?|identifier(?:uri)?|resource)["'`\]]{0,2}(?: (?:claim|is|was))?\s{0,3}(?:[:=]|=>|is|of|,)?\s{0,3}["'`[({]{0,2}(https?:\/\/[^\s"'`<>,;)\]}]{4,200})/dgi;

export const audiencesDifferInSlash: Rule = {
  id: 'audiences-differ-in-slash',
  find: (input) => {
    if (!tellsOfTrouble(input.text)) return [];
    const named = matches(input, NAMED);
    const urls = named.map((match) => match[1] ?? '');
    const found = named
      .filter(
        (match) => match[1]?.endsWith('/') && urls.includes(match[1].slice(0, -1)) && !urls.includes(`${match[1]}/`),
      )
      .slice(0, 1);
    return sightingsOf(input, found, 1);
  },
};
