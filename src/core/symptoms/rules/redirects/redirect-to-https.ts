/**
 * The call starts on http, is sent to https of the same host, and is refused there:
 *
 *     GET http://api.example.com/me       301, Location: https://api.example.com/me
 *     GET https://api.example.com/me      401
 */
import { redirectsToHttps } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const redirectToHttps: Rule = {
  id: 'redirect-to-https',
  find: ({ exchanges }) =>
    redirectsToHttps(exchanges)
      .filter(({ login }) => login !== 'kept')
      .map(({ from, location }) => ({ exchange: from, span: location.valueSpan })),
};
