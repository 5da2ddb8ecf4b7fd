/**
 * User and password stand as they are where their base64 belongs (RFC 7617 section 2):
 *
 *     > Authorization: Basic fake:fake
 */

import { basicPairs } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicNotEncoded: Rule = {
  id: 'basic-not-encoded',
  find: (input) =>
    basicPairs(input)
      .filter(({ rest }) => /^[^\s:]{1,200}:\S*$/.test(rest))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
