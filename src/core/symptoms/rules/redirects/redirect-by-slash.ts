/**
 * A redirect that only adds or takes a slash at the end of the path, then a refusal:
 *
 *     GET /api/items     307, Location: /api/items/
 *     GET /api/items/    401
 */
import { differsBySlash, refusedRedirects } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const redirectBySlash: Rule = {
  id: 'redirect-by-slash',
  find: ({ exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, location, source, target, login }) =>
      login !== 'kept' && source && target && differsBySlash(source, target)
        ? [{ exchange: from, span: location.valueSpan }]
        : [],
    ),
};
