/**
 * nginx's own page of 401 without a challenge. auth_basic always sends one, so it is another part of nginx that refuses:
 * `return 401`, or an auth_request whose service sent no challenge.
 *
 *     < HTTP/1.1 401 Unauthorized
 *     < Server: nginx
 *     <
 *     <center><h1>401 Authorization Required</h1></center>
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

const PAGE = /<h1>401 Authorization Required<\/h1>[\s\S]{0,40}<hr><center>(?:nginx|openresty)/i;

export const nginxPageWithoutChallenge: Rule = {
  id: 'nginx-page-without-challenge',
  find: ({ exchanges, failing }) => {
    const response = exchanges[failing ?? -1]?.response;
    if (response?.status !== 401 || !response.complete || response.fields.length === 0) return [];
    if (fieldsNamed(response, 'www-authenticate').length > 0 || !PAGE.test(response.body?.text ?? '')) return [];
    return [{ exchange: failing, span: response.statusSpan ?? response.span }];
  },
};
