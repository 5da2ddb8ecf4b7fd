/**
 * Code that asks who calls is set up behind what needs the answer. These run in the order in which they are named:
 *
 *     app.use('/api', routes);
 *     app.use(passport.initialize());
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
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
    /["'](?!django\.)[\w.]{0,80}(?:Login_?Required|Require_?Login|Permissions?|Current_?User|Auth_?Check|OTP|(?:Token|Jwt|Bearer|Api_?Key)_?(?:Auth|User)?\w{0,12})(?:_?Middleware)?["']/dgi,
  ],
  // OWIN: the login before Web API.
  [
    /\bapp\.Use(?:OAuth\w{0,12}|JwtBearer|IdentityServerBearerToken|Cookie|OpenIdConnect|WindowsAzureActiveDirectoryBearer)(?:Authentication|AuthorizationServer)\b|\bapp\.UseOAuthBearerTokens\b/dg,
    /\bapp\.UseWebApi\b/dg,
  ],
  // ASP.NET Core: Identity makes its cookie the default scheme, so what shall be it comes later.
  [
    /\.Add(?:Identity<|DefaultIdentity<|IdentityApiEndpoints<)/dg,
    /\.AddAuthentication\(\s{0,10}(?:JwtBearerDefaults|["']Bearer["']|\w{1,12}\s{0,5}=>[^;]{0,200}?JwtBearerDefaults)/dg,
  ],
  // ASP.NET Core: who calls is known before what asks for it runs.
  [
    /\bapp\s{0,10}\.UseAuthentication\(/dg,
    /\bapp\s{0,10}\.(?:UseOcelot\(|UseMiddleware<\w{0,30}(?:User|Claims?|Tenant|Permission|Role|Identity)\w{0,30}>)/dg,
  ],
  // Express: cookies and sessions before a guard that reads them.
  [
    /\b(?:app|server)\.use\(\s{0,10}(?:cookieParser|session|cookieSession)\(/dg,
    /\b(?:app|server)\.use\(\s{0,10}(?:require|verify|check|ensure|protect|authenticate|is)\w{0,12}(?:Auth|Token|Login|Jwt|User|Authenticated)\w{0,20}\b/dg,
  ],
  // Express and Hono: the token before the routes that ask what was in it.
  [
    /\.use\(\s{0,10}(?:["'`][\w/:*-]{0,60}["'`],\s{0,10})?(?:expressJwt|expressjwt|jwt|bearerAuth|clerkMiddleware|koaJwt)\(/dg,
    /\.(?:get|post|put|patch|delete)\(\s{0,10}["'`]\/(?=[\s\S]{0,200}?(?:\bjwtPayload\b|\breq\.(?:user|auth)\b|\bctx\.state\.user\b))|\.use\(\s{0,10}(?:router|routes)\.routes\(\)/dg,
  ],
  // Koa and Oak: the login before the routes.
  [
    /\b(?:app|server)\.use\(\s{0,10}(?:auth\w{0,24}|jwt\w{0,16}|requireAuth|verifyToken|checkAuth)\b/dg,
    /\b(?:app|server)\.use\(\s{0,10}router\.routes\(\)/dg,
  ],
  // Rails: who calls before what they may do.
  [
    /\bbefore_action :(?:authenticate\w{0,30}|require_(?:login|user)|set_current_user|doorkeeper_authorize!)/dg,
    /\bbefore_action :(?:check|verify|ensure|authorize|require)_?\w{0,20}(?:role|admin|permission|owner|rights|access)\w{0,20}/dg,
  ],
  // Fastify: its plug-ins before the routes that use them.
  [
    /\bregister\(\s{0,10}(?:(?:require|await import)\(["']@?fastify[/-](?:jwt|auth|cookie|session|passport)["']\)|fastify(?:Jwt|JWT|Auth|Cookie|Session)\b)/dg,
    /\bregister\(\s{0,10}(?:(?:require|await import)\(["']\.{1,2}\/[\w/.-]{0,60}["']\)|(?:\w{1,20}[rR]|r)outes?\b)/dg,
  ],
  // Apollo Server: the login before its address.
  [
    /\bapp\.use\(\s{0,10}(?:["'`][\w/:*-]{0,60}["'`],\s{0,10})?(?:passport\.|session\(|cookieParser\(|jwt\(|expressJwt\(|\w{0,12}[aA]uth\w{0,20}\b)/dg,
    /\b\w{1,20}\.applyMiddleware\(\s{0,10}\{[^}\n]{0,40}\bapp\b/dg,
  ],
  // Rack: the session before what keeps a user in it.
  [
    /^[ \t]{0,8}use Rack::Session::\w{3,12}/dgm,
    /^[ \t]{0,8}use (?:Warden::Manager|OmniAuth::Builder|OmniAuth::Strategies::\w{2,30}|Rack::Flash)/dgm,
  ],
  // Fastify: the session before Passport's part of it.
  [
    /\bregister\(\s{0,10}(?:fastifySecureSession|secureSession|fastifySession|require\(["']@fastify\/(?:secure-)?session["']\))/dg,
    /\bregister\(\s{0,10}\w{0,12}[pP]assport\.(?:initialize|secureSession)\(/dg,
  ],
  // ASP.NET Core: who calls is known before what answers.
  [/\bapp\s{0,10}\.UseAuthentication\(/dg, /\bapp\s{0,10}\.(?:UseGraphQL|UseHangfireDashboard)\b/dg],
  // Actix runs last what was wrapped first: the session is wrapped behind the identity that needs it.
  [/\.wrap\(\s{0,10}\w{0,10}Identity(?:Middleware|Service)\b/dg, /\.wrap\(\s{0,10}\w{0,10}Session(?:Middleware)?\b/dg],
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
