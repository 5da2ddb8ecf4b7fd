/**
 * A 401 or 403 that speaks of too many tries, a lock or a blocked address:
 *
 *     HTTP/1.1 401 Unauthorized
 *
 *     {"error":"Too many failed login attempts, try again in 15 minutes"}
 */
import { refusalSays } from '../../kinds/refusal-says.ts';

export const refusalSaysTooManyTries = refusalSays(
  'refusal-says-too-many-tries',
  [401, 403],
  /too many (?:failed |unsuccessful |login |sign-?in |authentication )*(?:attempts|logins?|tries|requests|failures)|(?:maximum|max) (?:number of )?(?:login|password|failed) attempts|account (?:is |has been )?(?:temporarily )?locked|temporarily (?:blocked|locked)|rate[ -]?limit(?:ed)? exceeded|try again in \d+ (?:seconds?|minutes?|hours?)|(?:ip|address) (?:is |has been |was )?(?:blocked|banned|blacklisted)/i,
);
