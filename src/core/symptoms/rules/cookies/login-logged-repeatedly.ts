/**
 * A log says again and again that the same person signed in. The login is good, and what it set does not come back:
 *
 *     10:00:01 info [auth] bob signed in
 *     10:00:09 info [auth] bob signed in
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LOGGED =
  /^[^\n]{0,120}?\d{1,2}:\d{2}[^\n]{0,160}?\b((?:(?:has |was )?(?:successfully )?(?:signed|logged) in\b|(?:log-?in|sign-?in|authentication) (?:was )?(?:success(?:ful(?:ly)?)?|succeeded)|success(?:ful(?:ly)?)? (?:log-?in|sign-?in|authenti\w{2,6}))[^\n]{0,120})$/dgim;
/** The time of a line, with a date before it. Other digits may be of a name: `user17`. */
const TIME =
  /(?<!\w)(?:[\d\s[\]().,/-]|T(?=\d)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b){0,40}?\d{1,2}:\d{2}[\d:.,]{0,12}(?:Z\b|[+-]\d{2}:?\d{2}\b)?/;
/** Two may be two windows. */
const LEAST = 3;

export const loginLoggedRepeatedly: Rule = {
  id: 'login-logged-repeatedly',
  yields: 'to-any',
  find: (input) => {
    const found = matches(input, LOGGED);
    const [first] = found;
    const span = first && spanOf(first, 1);
    // The log of many users, or of other matters too, is none of a person that tries in vain.
    const lines = writtenText(input)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const isSame = new Set(found.map(([line]) => line.replace(TIME, ''))).size === 1;
    return span && isSame && found.length >= LEAST && found.length * 2 >= lines.length ? [sighting(input, span)] : [];
  },
};
