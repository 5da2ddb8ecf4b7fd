/**
 * A key or token with no scheme word before it:
 *
 *     > Authorization: fake-token-of-some-length
 */

import { inRequests, isVariable } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const tokenWithoutSchemeWord: Rule = {
  id: 'token-without-scheme-word',
  find: (input) =>
    inRequests(input)
      .filter(({ scheme, rest }) => scheme === '' && /^[\w.~+/=-]{16,}$/.test(rest) && !/^eyJ[\w-]+\./.test(rest))
      .filter(({ rest }) => !isVariable(rest))
      .map(({ exchange, span }) => ({ exchange, span })),
};
