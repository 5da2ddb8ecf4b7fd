/**
 * The whole request is shown, and it carries no login: no Authorization, cookie, key or login form.
 *
 *     > GET /me HTTP/1.1
 *     > Host: api.example.com
 *     < HTTP/1.1 401 Unauthorized
 */
import { matterOf } from '../../facts/matter.ts';
import { showsNone } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const authorizationMissing: Rule = {
  id: 'authorization-missing',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request, response, tunnel }) => {
      if (response?.status !== 401 || tunnel || request?.method === 'OPTIONS' || !showsNone(request)) return [];
      return [{ exchange, span: request?.urlSpan ?? response.statusSpan ?? response.span }];
    }),
};
