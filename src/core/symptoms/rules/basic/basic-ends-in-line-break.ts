/**
 * A line end was encoded with the password, as `echo fake:fake | base64` does:
 *
 *     > Authorization: Basic ZmFrZTpmYWtlCg==
 */

import { basicPairs } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicEndsInLineBreak: Rule = {
  id: 'basic-ends-in-line-break',
  find: (input) =>
    basicPairs(input)
      .filter(({ bytes }) => /[\r\n]$/.test(bytes ?? ''))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
