/**
 * The value decodes to bytes that nobody typed: a key or a hash was put behind Basic as it was.
 *
 *     > Authorization: Basic AAECAwQFBgcICQ==
 */

import { basicPairs, isTypeable } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicDecodesToNoText: Rule = {
  id: 'basic-decodes-to-no-text',
  find: (input) =>
    basicPairs(input)
      .filter(({ bytes }) => bytes !== undefined && bytes.length > 5 && !bytes.includes(':'))
      .filter(({ bytes = '', text }) => !isTypeable(bytes) || (text === undefined && isMostlyHigh(bytes)))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};

function isMostlyHigh(bytes: string): boolean {
  return (bytes.match(/[\x80-\xff]/g)?.length ?? 0) * 4 > bytes.length;
}
