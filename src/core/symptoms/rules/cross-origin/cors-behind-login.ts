/**
 * Code sets up the login before it sets up CORS. What comes first refuses the preflight, which has no login:
 *
 *     app.use(requireAuth);
 *     app.use(cors());
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Without a path before it, so that it takes every call. */
const LOGIN =
  /\b\w{1,20}\.(?:use|Use|UseMiddleware)\(\s{0,10}(?:new )?(?:\w{1,20}\.)?(?:passport\.authenticate\(|expressjwt\(|jwt\(|basicAuth\(|auth\(\w{0,12}\)|(?:require|verify|check|ensure|is|validate|authenticate|protect)\w{0,20}(?:Auth|Token|Login|Jwt|JWT|User|Authenticated|Request)\w{0,20}|(?:Jwt|JWT|Basic|Token)?Auth\w{0,20}|(?:[jJ]wt|JWT)\w{0,20}|auth(?:enticate|entication)?(?:Middleware|Guard|Handler)?\b(?!Rout))|\bapp\.Use(?:Authentication|Authorization)\(|^[ \t]*plug[ \t(]+:?(?:[\w.]{1,40}\.)?\w{0,20}(?:[aA]uth|[gG]uardian|[jJ]wt|[pP]ow)\w{0,20}|["'](?!django\.contrib\.auth\.middleware\.Auth)(?:[\w.]{1,60}\.)?(?:Authentication|Login|JWT|Jwt)\w{0,20}Middleware["'],?/dgm;
const CORS =
  /\b\w{1,20}\.(?:use|Use|UseMiddleware|register)\(\s{0,10}(?:\w{1,20}\.)?(?:fastify)?[cC](?:ors|ORS)\w{0,20}\b|\bapp\.UseCors\(|^[ \t]*plug[ \t(]+(?:CORSPlug|Corsica)\b|["']corsheaders\.middleware\.CorsMiddleware["']/dgm;

export const corsBehindLogin: Rule = {
  id: 'cors-behind-login',
  find: (input) => {
    const [login] = matches(input, LOGIN);
    const [cors] = matches(input, CORS);
    const span = login && cors && login.index < cors.index ? spanOf(cors) : undefined;
    return span ? [sighting(input, span)] : [];
  },
};
