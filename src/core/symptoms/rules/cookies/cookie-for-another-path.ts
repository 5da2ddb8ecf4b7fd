/**
 * The cookie holds for a folder in which the refused address is not:
 *
 *     POST /auth/login     Set-Cookie: session=…; Path=/auth
 *     GET /api/me          401   (no Cookie)
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { addressOf } from '../../facts/address.ts';
import { isRefusal } from '../../facts/messages.ts';
import { setCookies } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

export const cookieForAnotherPath: Rule = {
  id: 'cookie-for-another-path',
  find: ({ exchanges, failing }) => {
    const refused = failing === null ? undefined : exchanges[failing];
    const address = addressOf(refused?.request?.url);
    if (!refused?.request?.complete || !address || !isRefusal(refused)) return [];
    if (fieldsNamed(refused.request, 'cookie').length > 0) return [];
    return exchanges.slice(0, failing ?? 0).flatMap(({ request, response }, exchange) => {
      if (addressOf(request?.url)?.host !== address.host) return [];
      return setCookies(response)
        .filter(({ path, removes }) => path !== undefined && !removes && !covers(path, address.path))
        .map(({ field }) => ({ exchange, span: field.span }));
    });
  },
};

/** RFC 6265 section 5.1.4 */
function covers(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
