/**
 * Authorization is sent to http, and missing in the request to https that the redirect asks for:
 *
 *     GET http://api.example.com/me     Authorization: Bearer …      301
 *     GET https://api.example.com/me    (no Authorization)           401
 */
import { redirectsToHttps } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const loginDroppedAtHttps: Rule = {
  id: 'login-dropped-at-https',
  find: ({ exchanges }) =>
    redirectsToHttps(exchanges)
      .filter(({ login }) => login === 'dropped')
      .map(({ from, location }) => ({ exchange: from, span: location.valueSpan })),
};
