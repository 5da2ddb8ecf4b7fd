/**
 * A guard takes every call, and the route where people sign in stands behind it:
 *
 *     app.use('/api', verifyToken);
 *     app.use('/api/auth', authRoutes);
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** The path, if there is one, and what is set up for it. */
const GUARD =
  /(?<![\w$.])\w{1,20}\.(?:use|Use)\(\s{0,10}(?:["'`](\/[\w/:*-]{0,60})["'`],\s{0,10})?(?:[\w$]{1,30}\.){0,2}(?:(?:require|verify|check|ensure|validate|protect|is|authenticate|jwt|token)\w{0,12}(?:Auth|Token|Login|Jwt|JWT|User|Authenticated|entication|Middleware)\w{0,20}|(?:Jwt|JWT|Token|Basic)?Auth(?:entication|Required|Middleware|Guard|Check)?\w{0,12}(?=\()|r?jwt(?=\()|expressJwt(?=\()|auth(?:Middleware|Guard|Check|enticate|enticateToken|Required)?(?=\s{0,5}[,)]))/dg;
const SIGN_IN =
  /\.(?:use|post|all|get|route|POST|GET|Group)\(\s{0,10}["'`](\/(?:[\w-]{1,30}\/){0,4}(?:log-?in|sign-?in|sign-?up|register|auth|token|sessions?)\b[\w/-]{0,30})["'`]/dgi;

export const loginRouteBehindGuard: Rule = {
  id: 'login-route-behind-guard',
  find: (input) => {
    const guard = matches(input, GUARD)[0];
    const under = (guard?.[1] ?? '/').replace(/[/*]{1,3}$/, '').toLowerCase();
    const route =
      guard &&
      matches(input, SIGN_IN).find(
        (one) => one.index > guard.index && (one[1] ?? '').toLowerCase().startsWith(under) && one[1] !== guard[1],
      );
    const span = route && spanOf(guard);
    return span ? [sighting(input, span)] : [];
  },
};
