/**
 * A JWT with no scheme word before it:
 *
 *     > Authorization: eyJ...
 */

import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const jwtWithoutSchemeWord: Rule = {
  id: 'jwt-without-scheme-word',
  find: (input) =>
    inRequests(input)
      .filter(({ scheme, rest }) => scheme === '' && /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(rest))
      .map(({ exchange, span }) => ({ exchange, span })),
};
