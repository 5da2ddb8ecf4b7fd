/**
 * A token without the registry it is for, which npm does not send: these settings must name one.
 *
 *     _authToken=npm_fake
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const npmrcTokenWithoutRegistry: Rule = {
  id: 'npmrc-token-without-registry',
  find: (input) => places(input, /^[ \t]*(_(?:authToken|auth|password))[ \t]*=[ \t]*\S/dgm, 1),
};
