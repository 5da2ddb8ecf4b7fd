/**
 * The word before the key is one that a single product knows, and the paste does not show that product:
 *
 *     Authorization: SSWS 00fake
 */
import { sighting } from '../../facts/text-matches.ts';
import { strangeVendorWords } from '../../facts/vendor-words.ts';
import type { Rule } from '../../rule.ts';

export const vendorSchemeWord: Rule = {
  id: 'vendor-scheme-word',
  yields: 'to-any',
  find: (input) => strangeVendorWords(input).map((span) => sighting(input, span)),
};
