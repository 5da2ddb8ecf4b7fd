/**
 * Only the challenge was pasted, whole: no status, no request, and nothing in it says why.
 *
 *     WWW-Authenticate: Basic realm="Restricted"
 */
import { challengesOfFailure, isScheme } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const challengeAlone: Rule = {
  id: 'challenge-alone',
  find: (input) =>
    challengesOfFailure(
      input,
      (seen, { exchange, request, response, challenges }) =>
        seen === challenges[0] &&
        !input.problems[exchange]?.some(({ code }) => code === 'unterminated-quoted-string') &&
        request === undefined &&
        (response?.status ?? null) === null &&
        challenges.every((one) => isScheme(one, 'basic', 'bearer') && !one.challenge.params.has('error')),
    ).map(({ exchange, span }) => ({ exchange, span })),
};
