/**
 * Code that asks who calls is set up behind what needs the answer. These run in the order in which they are named:
 *
 *     app.use('/api', routes);
 *     app.use(passport.initialize());
 */

import { matches, sighting, spanOf } from '../../facts/settings-text.ts';
import type { Rule, RuleInput, Sighting } from '../../rule.ts';

/** What must come before, and what after it. */
const PAIRS: readonly (readonly [first: RegExp, later: RegExp])[] = [
  // Express and Koa: the session before Passport's, and both before the routes.
  [
    /\b(?:app|server|express|router)\.use\(\s{0,10}(?:expressS|cookieS|s)ession\b/dg,
    /\b(?:app|server|express|router)\.use\(\s{0,10}passport\.(?:session|initialize)\(/dg,
  ],
  [/\b(?:app|server)\.use\(\s{0,10}passport\.initialize\(/dg, /\b(?:app|server)\.use\(\s{0,10}passport\.session\(/dg],
  [
    /\b(?:app|server)\.use\(\s{0,10}(?:passport\.initialize\(|(?:expressS|cookieS|s)ession\(|cookieParser\()/dg,
    /\b(?:app|server)\.use\(\s{0,10}(?:["'`]\/[\w/:-]{0,60}["'`],\s{0,10}(?!express\.static|cors)[\w.]{0,40}(?:[rR]out\w{0,10}|[aA]pi\w{0,10}|users?|auth)\b|(?:router|routes)\.routes\(\))/dg,
  ],
  // Django: sessions before users.
  [/["'][\w.]{0,80}\.SessionMiddleware["']/dg, /["'][\w.]{0,80}auth\.middleware\.AuthenticationMiddleware["']/dg],
  // Django: users before what asks for one.
  [
    /["'][\w.]{0,80}auth\.middleware\.AuthenticationMiddleware["']/dg,
    /["'](?!django\.)[\w.]{0,80}(?:Login_?Required|Require_?Login|Permissions?|Current_?User|Auth_?Check|OTP)(?:_?Middleware)?["']/dgi,
  ],
  // OWIN: the login before Web API.
  [
    /\bapp\.Use(?:OAuth\w{0,12}|JwtBearer|IdentityServerBearerToken|Cookie|OpenIdConnect|WindowsAzureActiveDirectoryBearer)(?:Authentication|AuthorizationServer)\b|\bapp\.UseOAuthBearerTokens\b/dg,
    /\bapp\.UseWebApi\b/dg,
  ],
];

export const middlewareOrder: Rule = {
  id: 'middleware-order',
  find: (input) => PAIRS.flatMap(([first, later]) => outOfOrder(input, first, later)),
};

function outOfOrder(input: RuleInput, first: RegExp, later: RegExp): readonly Sighting[] {
  const [before] = matches(input, first);
  const [behind] = matches(input, later);
  const span = before && behind && behind.index < before.index ? spanOf(before) : undefined;
  return span ? [sighting(input, span)] : [];
}
