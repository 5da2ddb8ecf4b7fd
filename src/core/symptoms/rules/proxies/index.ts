/** What stands between caller and server, and what it does with the login. */
import type { Rule } from '../../rule.ts';
import { authorizationFromVariable } from './authorization-from-variable.ts';
import { caddyLoginBeforeOldProxy } from './caddy-login-before-old-proxy.ts';
import { cloudfrontAnswered } from './cloudfront-answered.ts';
import { cloudfrontNamed } from './cloudfront-named.ts';
import { gatewayDropsLogin } from './gateway-drops-login.ts';
import { gatewaySendsBasic } from './gateway-sends-basic.ts';
import { headerDumpLacksAuthorization } from './header-dump-lacks-authorization.ts';
import { kubernetesApiInBetween } from './kubernetes-api-in-between.ts';
import { loginRefusedBehindCgi } from './login-refused-behind-cgi.ts';
import { lostOnlyThroughProxy } from './lost-only-through-proxy.ts';
import { noHeaderBehindCgi } from './no-header-behind-cgi.ts';
import { portalBeforeProgram } from './portal-before-program.ts';
import { proxyLetThrough } from './proxy-let-through.ts';
import { proxyLoginToOrigin } from './proxy-login-to-origin.ts';
import { proxyRefuses } from './proxy-refuses.ts';
import { proxySchemeUnsupported } from './proxy-scheme-unsupported.ts';

export const proxiesRules: readonly Rule[] = [
  caddyLoginBeforeOldProxy,
  kubernetesApiInBetween,
  cloudfrontAnswered,
  cloudfrontNamed,
  proxyLetThrough,
  proxyLoginToOrigin,
  proxyRefuses,
  proxySchemeUnsupported,
  noHeaderBehindCgi,
  loginRefusedBehindCgi,
  gatewayDropsLogin,
  gatewaySendsBasic,
  lostOnlyThroughProxy,
  portalBeforeProgram,
  authorizationFromVariable,
  headerDumpLacksAuthorization,
];
