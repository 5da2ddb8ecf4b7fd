/**
 * A 403 to a request that carries no login of any kind. By RFC 9110 that should be 401:
 *
 *     > GET /api/me HTTP/1.1
 *     (no Authorization, no Cookie)
 *     < HTTP/1.1 403 Forbidden
 */
import { carriesLogin } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const forbiddenWithoutLogin: Rule = {
  id: 'forbidden-without-login',
  find: ({ exchanges, failing }) => {
    const { request, response } = (failing === null ? undefined : exchanges[failing]) ?? {};
    if (response?.status !== 403 || !request?.complete || request.fields.length === 0 || carriesLogin(request))
      return [];
    return request.method?.toUpperCase() === 'OPTIONS'
      ? []
      : [{ exchange: failing, span: response.statusSpan ?? response.span }];
  },
};
