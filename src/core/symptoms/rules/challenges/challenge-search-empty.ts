/**
 * Somebody searches the fields of the answer for the challenge and finds nothing:
 *
 *     $ curl -sI https://api.example.com/me | grep -i www-authenticate
 *     (nothing)
 */
import { emptyChallengeSearches } from '../../facts/challenge-searches.ts';
import type { Rule } from '../../rule.ts';

export const challengeSearchEmpty: Rule = {
  id: 'challenge-search-empty',
  find: (input) => emptyChallengeSearches(input).map(({ exchange, span }) => ({ exchange, span })),
};
