/**
 * The key is in a field of its own, and the answer asks for Bearer or Basic in Authorization:
 *
 *     > X-Api-Key: fake-key
 *     < WWW-Authenticate: Bearer
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { isScheme, matterOf } from '../../facts/matter.ts';
import { keyFields } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const keyFieldThoughAuthorizationAsked: Rule = {
  id: 'key-field-though-authorization-asked',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request, challenges }) => {
      if (fieldsNamed(request, 'authorization').length > 0 || challenges.length === 0) return [];
      if (!challenges.every((seen) => isScheme(seen, 'bearer', 'basic', 'digest', 'token'))) return [];
      return keyFields(request)
        .filter(({ value }) => value !== '')
        .map(({ span }) => ({ exchange, span }));
    }),
};
