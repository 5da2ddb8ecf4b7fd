/**
 * A redirect stands just before the refusal, and no login is shown behind it:
 *
 *     HTTP/1.1 302 Found
 *     Location: /api/v2/items
 *
 *     HTTP/1.1 401 Unauthorized
 */
import { refusedRedirects } from '../../facts/redirects.ts';
import type { Rule } from '../../rule.ts';

export const redirectBeforeRefusal: Rule = {
  id: 'redirect-before-refusal',
  find: ({ exchanges }) =>
    refusedRedirects(exchanges).flatMap(({ from, location, login }) =>
      login === 'kept' ? [] : [{ exchange: from, span: exchanges[from]?.response?.statusSpan ?? location.span }],
    ),
};
