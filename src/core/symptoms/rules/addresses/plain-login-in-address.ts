/**
 * The login stands in the address, holds no sign that an address could take for its own, and is refused: not every
 * program makes a field of it.
 *
 *     http://fake:fake@registry:8761/eureka/
 *     HttpClientErrorException: 401
 */
import { plainAddressLogins } from '../../facts/plain-address-login.ts';
import { sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const plainLoginInAddress: Rule = {
  id: 'plain-login-in-address',
  find: (input) => sightingsOf(input, plainAddressLogins(input).slice(0, 1), 1),
};
