/**
 * Notes of a test: one path redirects, and the same path with a slash at its end (or without) does not.
 *
 *     GET /api/items -> 307, GET /api/items/ -> 200
 */

import { matches, sighting, spanOf } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const PATH = /(?<=[\s`"'(]|https?:\/\/[\w.:-]{1,200})(\/[\w./-]{1,200})/dg;
const REDIRECTED = /\b30[1278]\b|redirect/i;

export const slashMakesTheDifference: Rule = {
  id: 'slash-makes-the-difference',
  find: (input) => {
    if (!REDIRECTED.test(input.text.slice(0, 20_000))) return [];
    const found = matches(input, PATH);
    const paths = new Set(found.map((match) => match[1]));
    const twin = found.find((match) => match[1]?.endsWith('/') && paths.has(match[1].slice(0, -1)));
    const span = twin && spanOf(twin, 1);
    return span ? [sighting(input, span)] : [];
  },
};
