/**
 * The answer asks for Bearer, and what was sent has no scheme word at all:
 *
 *     > Authorization: fake-token-of-some-length
 *     < WWW-Authenticate: Bearer
 */
import { isScheme } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import type { Rule } from '../../rule.ts';

export const bearerWantedWordMissing: Rule = {
  id: 'bearer-wanted-word-missing',
  find: (input) =>
    inRequests(input)
      .filter(({ exchange, scheme, rest }) => {
        const asked = input.challenges[exchange ?? -1] ?? [];
        return scheme === '' && /^[\w.~+/=-]{8,}$/.test(rest) && asked.some((seen) => isScheme(seen, 'bearer'));
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
