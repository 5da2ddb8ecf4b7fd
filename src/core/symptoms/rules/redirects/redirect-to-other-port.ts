/**
 * A redirect to another port of the same host, then a refusal. For curl, fetch and requests that is another place:
 *
 *     < Location: https://api.example.com:8443/a
 *     < HTTP/1.1 401 Unauthorized
 */
import { refusedRedirects } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const redirectToOtherPort: Rule = {
  id: 'redirect-to-other-port',
  find: ({ exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, location, source, target, login }) =>
      login !== 'kept' &&
      source?.host === target?.host &&
      source?.scheme === target?.scheme &&
      source?.port !== target?.port
        ? [{ exchange: from, span: location.valueSpan }]
        : [],
    ),
};
