/**
 * A container registry's token service gave a token, and the registry refused it for this operation:
 *
 *     "GET /jwt/auth?service=registry&scope=repository:team/app:pull HTTP/1.1" 200
 *     "GET /v2/team/app/tags/list HTTP/1.1" 401
 */
import type { Exchange } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

const tokenService = /\/(?:jwt\/auth|token|v2\/token|oauth2\/token|auth\/token)\/?\?[^ ]*\bscope=repository/;
const registry = /\/v2\/[^ ]+\/(?:manifests|blobs|tags)\b/;

const gave = ({ request, response }: Exchange) => response?.status === 200 && tokenService.test(request?.url ?? '');

export const registryTokenThenRefused: Rule = {
  id: 'registry-token-then-refused',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      const refused = response?.status === 401 || response?.status === 403;
      if (!refused || !registry.test(request?.url ?? '') || !exchanges.slice(0, exchange).some(gave)) return [];
      return [{ exchange, span: response.statusSpan ?? response.span }];
    }),
};
