/**
 * Authorization stands in the request that is redirected and is missing in the one to the other host or port:
 *
 *     > Authorization: Bearer …                    (api.example.com)
 *     < Location: https://files.example.net/a
 *     > GET /a HTTP/1.1                            (files.example.net, no Authorization)
 *     < HTTP/1.1 401 Unauthorized
 */
import { refusedRedirects } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const loginDroppedAtOtherHost: Rule = {
  id: 'login-dropped-at-other-host',
  find: ({ exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, location, source, target, login }) => {
      if (login !== 'dropped' || !source || !target) return [];
      const moved = source.host !== target.host || (source.scheme === target.scheme && source.port !== target.port);
      return moved ? [{ exchange: from, span: location.valueSpan }] : [];
    }),
};
