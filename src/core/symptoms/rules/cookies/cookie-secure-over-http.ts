/**
 * A cookie marked Secure comes over http: the browser throws it away.
 *
 *     POST http://app.example.com/login
 *     Set-Cookie: session=…; Secure
 */
import { addressOf, isLocal } from '../../../http/address.ts';
import { setCookies } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

export const cookieSecureOverHttp: Rule = {
  id: 'cookie-secure-over-http',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ request, response }, exchange) => {
      const address = addressOf(request?.url);
      if (address?.scheme !== 'http' || isLocal(address.host) || request?.urlSpan === undefined) return [];
      const named = request.url?.toLowerCase().startsWith('http:') === true && seenScheme(request.urlSpan, request.url);
      if (!named) return [];
      return setCookies(response)
        .filter(({ secure, removes }) => secure && !removes)
        .map(({ field }) => ({ exchange, span: field.span }));
    }),
};

/** Whether the paste itself says http; where it shows only a path, the scheme is a guess of the reader. */
function seenScheme({ start, end }: { start: number; end: number }, url: string): boolean {
  return end - start >= url.length - 1;
}
