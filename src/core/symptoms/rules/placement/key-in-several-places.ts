/**
 * Credentials in more than one place of one request; many servers refuse that or look at the
 * other one (RFC 6750 section 2):
 *
 *     > GET /me?access_token=fake-token HTTP/1.1
 *     > Authorization: Bearer fake-token
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { matterOf } from '../../facts/matter.ts';
import { keyFields, keyInQuery } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const keyInSeveralPlaces: Rule = {
  id: 'key-in-several-places',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request }) => {
      const found = [
        ...fieldsNamed(request, 'authorization')
          .filter(({ value }) => value !== '')
          .slice(0, 1)
          .map(({ valueSpan }) => valueSpan),
        ...keyFields(request)
          .filter(({ value }) => value !== '')
          .map(({ valueSpan }) => valueSpan),
      ];
      const query = keyInQuery(request);
      if (query) found.push(query);
      return found.length > 1 ? found.map((span) => ({ exchange, span })) : [];
    }),
};
