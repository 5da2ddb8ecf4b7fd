/**
 * The setting of the server names one audience, and the token as shown has another:
 *
 *     options.Audience = "api://demo";
 *     "aud": "https://graph.example.com"
 */
import { matches, sighting, spanOf } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const VALUE =
  '["\'`]?((?:api|https?):\\/\\/[\\w./:@%-]{2,200}|[\\da-f]{8}-[\\da-f-]{20,30}|[\\w-]{1,60}(?:[.:/-][\\w-]{1,60}){0,6})["\'`]?';
const WANTED = new RegExp(
  `\\b(?:options\\.|\\.)?(?:Valid)?(?:Audience|audience|AUDIENCE|expectedAudience|jwtAudience|identifierUri|resource-id|resourceId)s?["'\`]?[ \\t]{0,3}(?:=>|[:=])[ \\t]{0,3}\\[?[ \\t]{0,2}${VALUE}`,
  'dg',
);
const HAS = new RegExp(
  `["'\`]?\\baud["'\`]?(?: claim)?[ \\t]{0,3}(?::|=|is|was|=>)[ \\t]{0,3}\\[?[ \\t]{0,2}${VALUE}`,
  'dg',
);

export const audiencesDiffer: Rule = {
  id: 'audiences-differ',
  find: (input) => {
    const wanted = matches(input, WANTED).map((match) => bare(match[1] ?? ''));
    const has = matches(input, HAS);
    if (wanted.length === 0 || has.some((match) => wanted.includes(bare(match[1] ?? '')))) return [];
    return has
      .flatMap((match) => {
        const span = spanOf(match, 1);
        // A name of a variable or a word of a sentence is no value.
        return span && /[\d:/.-]/.test(match[1] ?? '') ? [sighting(input, span)] : [];
      })
      .slice(0, 1);
  },
};

function bare(value: string): string {
  return value.replace(/\/$/, '').toLowerCase();
}
