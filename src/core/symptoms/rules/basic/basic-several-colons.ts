/**
 * More than one colon: the server takes the first for the end of the user name (RFC 7617 section 2).
 *
 *     > Authorization: Basic dGVhbTpmYWtlOmZha2U=
 */

import { basicPairs } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicSeveralColons: Rule = {
  id: 'basic-several-colons',
  find: (input) =>
    basicPairs(input)
      .filter(({ bytes, rest }) => /:[^:]*:/.test(bytes ?? '') && !rest.includes(':'))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
