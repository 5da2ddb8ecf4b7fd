/**
 * GitHub's API answers 404 where it would not say that a private repository is there:
 *
 *     HTTP/2 404
 *     x-github-request-id: …
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import type { Rule } from '../../rule.ts';

export const notFoundAtGithub: Rule = {
  id: 'not-found-at-github',
  find: ({ exchanges }) =>
    exchanges.flatMap(({ response }, exchange) => {
      const known = fieldsNamed(response, 'x-github-request-id').length > 0;
      return response?.status === 404 && known ? [{ exchange, span: response.statusSpan ?? response.span }] : [];
    }),
};
