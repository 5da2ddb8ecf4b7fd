/**
 * The token is good, but the person must sign in again or in a stronger way (RFC 9470 section 3):
 *
 *     WWW-Authenticate: Bearer error="insufficient_user_authentication", max_age="300"
 */
import { isScheme, paramSightings } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const challengeAsksStrongerSignIn: Rule = {
  id: 'challenge-asks-stronger-sign-in',
  find: (input) => {
    const said = paramSightings(
      input,
      ['error'],
      (error) => error.toLowerCase() === 'insufficient_user_authentication',
    );
    if (said.length > 0) return said;
    return paramSightings(input, ['acr_values', 'max_age'], (_, seen) => isScheme(seen, 'bearer', 'dpop'));
  },
};
