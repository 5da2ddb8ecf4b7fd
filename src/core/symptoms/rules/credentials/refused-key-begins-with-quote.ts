/**
 * The key that the refusal repeats begins with a quote, which was sent along:
 *
 *     Incorrect API key provided: 'sk-fak*********ake'.
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REPEATED = /\bIncorrect API key provided: ((?:'|\\?"|“|`)(?=[\w*$-]))/dg;

export const refusedKeyBeginsWithQuote: Rule = {
  id: 'refused-key-begins-with-quote',
  find: (input) => places(input, REPEATED, 1),
};
