/**
 * The request that was refused carries credentials, so it cannot be that none were sent:
 *
 *     > Authorization: Bearer fake-token
 *     < HTTP/1.1 401 Unauthorized
 */

import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const authorizationSent: Rule = {
  id: 'authorization-sent',
  find: (input) =>
    inRequests(input)
      .filter(({ exchange, rest, final }) => exchange === input.failing && final && rest !== '')
      .map(({ exchange, span }) => ({ exchange, span })),
};
