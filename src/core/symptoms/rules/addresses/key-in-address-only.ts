/**
 * The only credential is in the address, and the answer asks for one in Authorization:
 *
 *     > GET /me?api_key=fake-key HTTP/1.1
 *     < WWW-Authenticate: Bearer
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { matterOf } from '../../facts/matter.ts';
import { keyFields, keyInQuery } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const keyInAddressOnly: Rule = {
  id: 'key-in-address-only',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request, response, challenges }) => {
      const query = keyInQuery(request);
      if (!query || response?.status !== 401 || challenges.length === 0) return [];
      const others = fieldsNamed(request, 'authorization').length + keyFields(request).length;
      return others === 0 ? [{ exchange, span: query }] : [];
    }),
};
