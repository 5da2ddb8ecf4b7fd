/**
 * The user name or the password is empty; some services want it so, with a key as the other half.
 *
 *     > Authorization: Basic ZmFrZTo=
 */

import { basicPairs } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const basicHalfEmpty: Rule = {
  id: 'basic-half-empty',
  find: (input) =>
    basicPairs(input)
      .filter(({ bytes }) => /^(?::[^:\r\n]+|[^:]+:\s*)$/.test(bytes ?? ''))
      .map(({ exchange, restSpan }) => ({ exchange, span: restSpan })),
};
