/**
 * Authorization is sent to http, and missing in the request to https that the redirect asks for:
 *
 *     GET http://api.example.com/me     Authorization: Bearer …      301
 *     GET https://api.example.com/me    (no Authorization)           401
 */
import { refusedRedirects } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const loginDroppedAtHttps: Rule = {
  id: 'login-dropped-at-https',
  find: ({ exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, location, source, target, login }) =>
      login === 'dropped' && source?.scheme === 'http' && target?.scheme === 'https' && source.host === target.host
        ? [{ exchange: from, span: location.valueSpan }]
        : [],
    ),
};
