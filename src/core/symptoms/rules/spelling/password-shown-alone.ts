/**
 * The whole paste is one word as a password is, and one of its characters has a meaning elsewhere:
 *
 *     w%83fake0C6
 */
import { isPasswordAlone } from '../../../passwords/password-alone.ts';
import { sighting } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A version of a language or of a package. */
const VERSION = /\b[CFJ](?:#|\+\+)\d{1,2}(?:\.\d|-|$)|@[\^~]?\d{1,3}\.\d/;

export const passwordShownAlone: Rule = {
  id: 'password-shown-alone',
  find: (input) => {
    if (input.text.length > 200) return [];
    const word = input.text.trim();
    if (VERSION.test(word)) return [];
    if (!isPasswordAlone(word)) return [];
    const start = input.text.indexOf(word);
    return [sighting(input, { start, end: start + word.length })];
  },
};
