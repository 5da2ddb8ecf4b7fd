/**
 * The last thing shown is a registry's first 401. It only says where a token is to be had:
 *
 *     > GET /v2/ HTTP/1.1
 *     < HTTP/1.1 401 Unauthorized
 *     < WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry.example.com"
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

export const registryTokenNotFetched: Rule = {
  id: 'registry-token-not-fetched',
  find: ({ exchanges, challenges, failing }) => {
    const request = failing === null ? undefined : exchanges[failing]?.request;
    if (failing === null || fieldsNamed(request, 'authorization').length > 0) return [];
    return (challenges[failing] ?? []).flatMap(({ challenge, span }) => {
      const realm = challenge.params.get('realm') ?? '';
      const asks = /^bearer$/i.test(challenge.scheme) && challenge.params.has('service') && /^https?:/i.test(realm);
      return asks ? [{ exchange: failing, span }] : [];
    });
  },
};
