/**
 * The token is filed under a scope. npm looks for it under the address of a registry only:
 *
 *     @team:_authToken=npm_fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const npmrcTokenOfScope: Rule = {
  id: 'npmrc-token-of-scope',
  find: (input) => places(input, /^[ \t]*(@[\w.-]{1,100}:_(?:authToken|auth|password))[ \t]*=/dgm, 1),
};
