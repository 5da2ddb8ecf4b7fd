/**
 * User or password is in an encoding of one byte a character, as python-requests sends it; servers mostly read UTF-8:
 *
 *     > Authorization: Basic ZuRrZTpmYWtl
 */

import { basicPairs, isTypeable } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicNotUtf8: Rule = {
  id: 'basic-not-utf8',
  find: (input) =>
    basicPairs(input)
      .filter(({ bytes, text }) => bytes?.includes(':') && text === undefined && isTypeable(bytes))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
