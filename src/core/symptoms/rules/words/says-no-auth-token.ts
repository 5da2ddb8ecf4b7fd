/**
 * passport-jwt says that it found no token, and nothing else:
 *
 *     No auth token
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SAID = /(?<![\w-] )\bNo auth token\b(?=["'`]?[ \t]*(?:[,;}\])]|\r?\n|$|\\n|at ))/dg;

export const saysNoAuthToken: Rule = {
  id: 'says-no-auth-token',
  find: (input) => places(input, SAID).slice(0, 1),
};
