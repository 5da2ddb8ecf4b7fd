/**
 * Base64 in the alphabet for addresses (`-` and `_`), which Basic does not use (RFC 4648 section 5, RFC 7617 section
 * 2):
 *
 *     > Authorization: Basic ZmFrZTo_Pz8-
 */

import { basicPairs, isTypeable } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicAlphabetForUrls: Rule = {
  id: 'basic-alphabet-for-urls',
  find: (input) =>
    basicPairs(input)
      .filter(({ rest, bytes }) => /[-_]/.test(rest) && bytes?.includes(':') && isTypeable(bytes))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
