/**
 * The quotes of a file or a shell were encoded with the user name or the password:
 *
 *     > Authorization: Basic ZmFrZToiZmFrZSI=
 */

import { basicPairs } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicQuotesEncoded: Rule = {
  id: 'basic-quotes-encoded',
  find: (input) =>
    basicPairs(input)
      .filter(({ bytes, rest }) => !rest.includes(':') && /(?:^|:)(["'])[^"':]+\1(?:$|:|[\r\n])/.test(bytes ?? ''))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
