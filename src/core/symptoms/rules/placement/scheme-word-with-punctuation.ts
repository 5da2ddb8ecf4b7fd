/**
 * A colon or an equals sign stands behind the scheme word, where one space belongs:
 *
 *     > Authorization: Bearer: fake-token
 */

import type { Rule } from '../../rule.ts';
import { inRequests } from '../../sent.ts';

export const schemeWordWithPunctuation: Rule = {
  id: 'scheme-word-with-punctuation',
  find: (input) =>
    inRequests(input)
      .filter(({ value }) => /^(?:bearer|basic|token|dpop)[ \t]?[:=]/i.test(value))
      .map(({ exchange, span }) => ({ exchange, span })),
};
