/**
 * Somebody's notes of a test name a redirect with its address, and a 401:
 *
 *     without slash, not following: 307, Location: /api/items/
 *     without slash, following: 401
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NOTE =
  /^(?![ \t>*<]*(?:HTTP\/|location:))[^\n]{0,200}?\b(30[12378])\b[^\n]{0,60}\bLocation[ \t]{0,3}[:=][ \t]{0,3}["']?[^\s"']{1,300}/dgim;

export const redirectInNotes: Rule = {
  id: 'redirect-in-notes',
  find: (input) => (/\b401\b/.test(writtenText(input)) ? places(input, NOTE, 1) : []),
};
