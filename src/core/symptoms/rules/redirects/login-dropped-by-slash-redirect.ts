/**
 * The redirect changes nothing but a slash at the end, and the login is gone behind it:
 *
 *     GET /items     Authorization: Bearer …    307, Location: http://api.example.com/items/
 *     GET /items/    (no Authorization)         401
 */
import { differsBySlash, refusedRedirects } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const loginDroppedBySlashRedirect: Rule = {
  id: 'login-dropped-by-slash-redirect',
  find: ({ exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, location, source, target, login }) =>
      login === 'dropped' && source && target && differsBySlash(source, target)
        ? [{ exchange: from, span: location.valueSpan }]
        : [],
    ),
};
