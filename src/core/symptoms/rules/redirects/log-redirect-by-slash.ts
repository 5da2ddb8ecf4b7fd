/**
 * A log shows a redirect that only adds or takes the slash at the end of a path, and the refusal behind it:
 *
 *     INFO:     192.0.2.7:51000 - "GET /items HTTP/1.1" 307 Temporary Redirect
 *     INFO:     192.0.2.7:51000 - "GET /items/ HTTP/1.1" 401 Unauthorized
 */
import { logRedirects } from '../../facts/log-redirects.ts';
import type { Rule } from '../../rule.ts';

export const logRedirectBySlash: Rule = {
  id: 'log-redirect-by-slash',
  find: (input) =>
    logRedirects(input)
      .filter(({ from, to }) => `${from}/` === to || from === `${to}/`)
      .map(({ exchange, span }) => ({ exchange, span })),
};
