/**
 * The challenge calls the token itself malformed, which is more than `invalid_token` says (RFC 6750 section 3.1):
 *
 *     WWW-Authenticate: Bearer error="invalid_token", error_description="The access token is malformed"
 */
import { paramSightings } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

const MALFORMED =
  /\btoken\b.{0,20}\b(?:is |was )?(?:malformed|not well[- ]formed|not a (?:valid )?(?:jwt|jws))\b|\bmalformed (?:access |bearer |json web )?(?:token|jwt)\b/i;

export const challengeSaysMalformed: Rule = {
  id: 'challenge-says-malformed',
  find: (input) =>
    paramSightings(
      input,
      ['error_description'],
      (value, { challenge }) => challenge.params.get('error') === 'invalid_token' && MALFORMED.test(value),
    ),
};
