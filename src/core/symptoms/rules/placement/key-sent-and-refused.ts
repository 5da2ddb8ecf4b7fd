/**
 * A key was sent in a field of its own, and the answer is 401:
 *
 *     > X-Api-Key: fake-key
 *     < HTTP/1.1 401 Unauthorized
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { matterOf } from '../../facts/matter.ts';
import { keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const keySentAndRefused: Rule = {
  id: 'key-sent-and-refused',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request, response }) =>
      response?.status === 401 && fieldsNamed(request, 'authorization').length === 0
        ? keyFields(request)
            .filter(({ value }) => value !== '')
            .map(({ valueSpan }) => ({ exchange, span: valueSpan }))
        : [],
    ),
};
