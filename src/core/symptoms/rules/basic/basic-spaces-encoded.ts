/**
 * A space at the edge of the user name or the password was encoded with it:
 *
 *     > Authorization: Basic ZmFrZTogZmFrZQ==
 */

import { basicPairs, isTypeable } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicSpacesEncoded: Rule = {
  id: 'basic-spaces-encoded',
  find: (input) =>
    basicPairs(input)
      .filter(({ bytes }) => /^[ \t]+\S|[ \t]:|:[ \t]+\S|\S[ \t]+[\r\n]*$/.test(bytes ?? '') && isTypeable(bytes ?? ''))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
