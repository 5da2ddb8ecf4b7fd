/**
 * A redirect to another host, then a refusal. Clients send no login to a host that it was not meant for:
 *
 *     < HTTP/1.1 302 Found
 *     < Location: https://files.example.net/a
 *     < HTTP/1.1 401 Unauthorized
 */
import { refusedRedirects } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const redirectToOtherHost: Rule = {
  id: 'redirect-to-other-host',
  find: ({ exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, location, source, target, login }) =>
      login !== 'kept' && source && target && source.host !== target.host
        ? [{ exchange: from, span: location.valueSpan }]
        : [],
    ),
};
