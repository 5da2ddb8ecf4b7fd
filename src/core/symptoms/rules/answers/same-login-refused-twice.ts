/**
 * The client sends one login to one address again and gets the same answer. The login itself is not accepted:
 *
 *     > Authorization: Basic Ym9iOng=
 *     < HTTP/1.1 401 Unauthorized
 *     > Authorization: Basic Ym9iOng=
 *     < HTTP/1.1 401 Unauthorized
 */

import { fieldsNamed } from '../../../http/exchange.ts';
import { fieldValue, loginScheme } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const sameLoginRefusedTwice: Rule = {
  id: 'same-login-refused-twice',
  find: ({ exchanges, failing }) => {
    const refused = failing === null ? undefined : exchanges[failing];
    const sent = fieldsNamed(refused?.request, 'authorization')[0];
    const scheme = loginScheme(refused?.request);
    if (refused?.response?.status !== 401 || !sent || scheme === 'negotiate' || scheme === 'ntlm') return [];
    const before = exchanges
      .slice(0, failing ?? 0)
      .some(
        ({ request, response }) =>
          response?.status === 401 &&
          request?.url === refused.request?.url &&
          fieldValue(request, 'authorization') === sent.value,
      );
    return before ? [{ exchange: failing, span: sent.span }] : [];
  },
};
