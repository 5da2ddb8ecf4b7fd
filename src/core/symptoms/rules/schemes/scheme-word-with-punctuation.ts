/**
 * A colon or an equals sign stands behind the scheme word, where one space belongs:
 *
 *     > Authorization: Bearer: fake-token
 */

import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const schemeWordWithPunctuation: Rule = {
  id: 'scheme-word-with-punctuation',
  find: (input) =>
    inRequests(input)
      .filter(({ value }) => /^(?:bearer|basic|token|dpop)[ \t]?[:=]/i.test(value))
      .map(({ exchange, span }) => ({ exchange, span })),
};
