/**
 * The registry names where its tokens are made, and the request there is refused:
 *
 *     < HTTP/1.1 401 Unauthorized
 *     < WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry.example.com"
 *     > GET /token?service=registry.example.com&scope=repository:app:pull   (auth.example.com)
 *     < HTTP/1.1 401 Unauthorized
 */
import { addressOf } from '../../../http/address.ts';
import { isRefusal } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const registryTokenRefused: Rule = {
  id: 'registry-token-refused',
  find: ({ exchanges, challenges }) => {
    const realms = challenges.flat().flatMap(({ challenge }) => {
      const realm = challenge.params.has('service') ? addressOf(challenge.params.get('realm')) : undefined;
      return realm ? [`${realm.host}${realm.path}`] : [];
    });
    return exchanges.flatMap((one, exchange) => {
      const { request, response } = one;
      const address = addressOf(request?.url);
      if (!response || !address || !isRefusal(one)) return [];
      return realms.includes(`${address.host}${address.path}`)
        ? [{ exchange, span: response.statusSpan ?? response.span }]
        : [];
    });
  },
};
