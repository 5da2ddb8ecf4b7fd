/**
 * The `=` at the end are missing, so strict servers cannot decode the value (RFC 4648 section 3.2):
 *
 *     > Authorization: Basic ZmFrZTpmYWtlcw
 */

import { basicPairs, isTypeable } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicWithoutPadding: Rule = {
  id: 'basic-without-padding',
  find: (input) =>
    basicPairs(input)
      .filter(
        ({ rest, bytes }) => rest.length % 4 !== 0 && bytes !== undefined && bytes.includes(':') && isTypeable(bytes),
      )
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
