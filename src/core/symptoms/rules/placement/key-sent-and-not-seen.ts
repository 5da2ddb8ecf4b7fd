/**
 * A key was sent in a field of its own, and the answer says that none came: the server reads it elsewhere.
 *
 *     > Api-Key: fake-key
 *     < HTTP/1.1 401 Unauthorized
 *     < {"error":{"title":"No API key specified"}}
 */
import { matterOf } from '../../facts/matter.ts';
import { keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';
import { saysNoKeyCame } from './key-sent-and-refused.ts';

export const keySentAndNotSeen: Rule = {
  id: 'key-sent-and-not-seen',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request }) =>
      saysNoKeyCame(input, exchange)
        ? keyFields(request).flatMap(({ value, span }) => (value === '' ? [] : [{ exchange, span }]))
        : [],
    ),
};
