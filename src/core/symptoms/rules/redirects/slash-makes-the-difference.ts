/**
 * Notes of a test: one path redirects, and the same path with a slash at its end (or without) does not.
 *
 *     GET /api/items -> 307, GET /api/items/ -> 200
 *
 * Or somebody tells that the one works, and the other does not.
 */
import { beginningOf, LONGEST_MESSAGE, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PATH = /(?<=[\s`"'(]|https?:\/\/[\w.:-]{1,200})(\/[\w./-]{1,200})/dg;
const REDIRECTED = /\b30[1278]\b|redirect/i;
const WORKS = /\bwork(?:s|ed|ing)?\b(?! any)/i;
const WORKS_NOT =
  /\b(?:not|no longer|stop(?:s|ped)?|n['’]t) work|\bfail(?:s|ed|ing)?\b|\bbroken\b|\b40[13]\b|credentials were not provided|unauthori[sz]ed/i;
/** Folders of a disk have slashes too. */
const HTTP = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b|https?:\/\/|\b(?:20[0-6]|30[1278]|4[012]\d|50[0-4])\b/;

export const slashMakesTheDifference: Rule = {
  id: 'slash-makes-the-difference',
  find: (input) => {
    const begin = beginningOf(input, LONGEST_MESSAGE);
    if (!REDIRECTED.test(begin) && !(HTTP.test(begin) && WORKS.test(begin) && WORKS_NOT.test(begin))) return [];
    const found = matches(input, PATH);
    const paths = new Set(found.map((match) => match[1]));
    const twin = found.find((match) => match[1]?.endsWith('/') && paths.has(match[1].slice(0, -1)));
    const span = twin && spanOf(twin, 1);
    return span ? [sighting(input, span)] : [];
  },
};
