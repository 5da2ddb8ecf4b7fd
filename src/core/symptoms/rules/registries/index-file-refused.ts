/**
 * A package index shows its page, and refuses the file that the page names: the login went with the first request alone.
 *
 *     https://pypi.example.com:443 "GET /team/simple/shop/ HTTP/1.1" 200 242
 *     https://pypi.example.com:443 "GET /team/files/shop-0.1.tar.gz HTTP/1.1" 401 60
 */
import type { Exchange } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

const PAGE = /\/simple\/[^/?\s]{1,100}\/?(?:\?|$)|\/-\/v1\/search|\/(?:index|registration\d?)[\w.-]{0,20}\.json$/i;
const FILE = /\.(?:whl|tar\.gz|tgz|zip|nupkg|gem|crate|egg)(?:[?#]|$)/i;

const got = ({ request, response }: Exchange) => response?.status === 200 && PAGE.test(request?.url ?? '');

export const indexFileRefused: Rule = {
  id: 'index-file-refused',
  find: ({ exchanges }) =>
    exchanges
      .flatMap(({ request, response }, exchange) => {
        if (response?.status !== 401 || !FILE.test(request?.url ?? '')) return [];
        return exchanges.slice(0, exchange).some(got) ? [{ exchange, span: response.statusSpan ?? response.span }] : [];
      })
      .slice(0, 1),
};
