/**
 * User or password has characters outside ASCII, which clients and servers encode in different ways (RFC 7617 section
 * 2.1):
 *
 *     > Authorization: Basic ZsOka2U6ZmFrZQ==
 */

import { basicPairs } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicNotAscii: Rule = {
  id: 'basic-not-ascii',
  find: (input) =>
    basicPairs(input)
      .filter(({ bytes, text }) => bytes?.includes(':') && text !== undefined && text !== bytes)
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
