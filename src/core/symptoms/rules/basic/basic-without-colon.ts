/**
 * The value decodes to text without a colon, so it holds no password (RFC 7617 section 2):
 *
 *     > Authorization: Basic ZmFrZS1rZXk=
 */

import { basicPairs, isTypeable } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicWithoutColon: Rule = {
  id: 'basic-without-colon',
  find: (input) =>
    basicPairs(input)
      .filter(({ bytes, text }) => bytes && text !== undefined && isTypeable(bytes) && !bytes.includes(':'))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
