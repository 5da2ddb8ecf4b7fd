/**
 * One request went through with a Basic login. Another to the same host carries a Bearer token in its place, and the answer
 * asks for Basic:
 *
 *     > GET /  Authorization: Basic …          < 200
 *     > GET /api/me  Authorization: Bearer …   < 401, WWW-Authenticate: Basic realm="Members"
 */
import { isScheme } from '../../facts/matter.ts';
import { fieldValue, isRefusal, isSuccess, loginScheme } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const basicThenBearer: Rule = {
  id: 'basic-then-bearer',
  find: ({ exchanges, challenges }) => {
    const hosts = exchanges
      .filter((one) => isSuccess(one) && loginScheme(one.request) === 'basic')
      .map(({ request }) => fieldValue(request, 'host'));
    return exchanges.flatMap((one, exchange) => {
      const { request } = one;
      const scheme = loginScheme(request);
      if (!request || !isRefusal(one) || (scheme !== 'bearer' && scheme !== 'token')) return [];
      // Without this, Basic may have fetched the token that is now refused.
      if (!challenges[exchange]?.some((seen) => isScheme(seen, 'basic'))) return [];
      return hosts.includes(fieldValue(request, 'host')) ? [{ exchange, span: request.span }] : [];
    });
  },
};
