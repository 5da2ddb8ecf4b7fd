/**
 * The proof names another method or address (`htm`, `htu`, RFC 9449 section 4.3) than those of the request that
 * carries it:
 *
 *     > GET /me HTTP/1.1
 *     > DPoP: eyJ...
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { jsonPart } from '../../facts/jwt.ts';
import { matterOf } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const dpopProofForAnotherRequest: Rule = {
  id: 'dpop-proof-for-another-request',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request }) =>
      fieldsNamed(request, 'dpop').flatMap(({ value, valueSpan }) => {
        const claims = jsonPart(value.split('.')[1]);
        const { method, url } = request ?? {};
        if (!claims || !url) return [];
        const differs =
          (typeof claims.htm === 'string' && method !== undefined && claims.htm !== method) ||
          (typeof claims.htu === 'string' && bare(claims.htu) !== bare(url));
        return differs ? [{ exchange, span: valueSpan }] : [];
      }),
    ),
};

/** Without scheme, query and fragment: a trace does not tell the scheme for sure. */
function bare(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/, '')
    .replace(/:(?:80|443)(?=\/|$)/, '')
    .toLowerCase();
}
