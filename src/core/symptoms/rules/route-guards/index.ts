/** Code and settings that guard routes: their order, and what they let through. */
import type { Rule } from '../../rule.ts';
import { aspnetAuthorizationFirst } from './aspnet-authorization-first.ts';
import { drfClassForSchemeMissing } from './drf-class-for-scheme-missing.ts';
import { everyErrorAnswered401 } from './every-error-answered-401.ts';
import { filterAnswersEveryError } from './filter-answers-every-error.ts';
import { guardForAllAndLoginRoute } from './guard-for-all-and-login-route.ts';
import { laravelOtherGuardNamed } from './laravel-other-guard-named.ts';
import { loginRouteBehindGuard } from './login-route-behind-guard.ts';
import { loginRouteInGuardedGroup } from './login-route-in-guarded-group.ts';
import { middlewareOrder } from './middleware-order.ts';
import { nestGuardsReversed } from './nest-guards-reversed.ts';
import { publicRouteBehindGuard } from './public-route-behind-guard.ts';
import { routeWithParameterFirst } from './route-with-parameter-first.ts';
import { springErrorNotPermitted } from './spring-error-not-permitted.ts';
import { springFilterMisplaced } from './spring-filter-misplaced.ts';
import { springSecuredThenError } from './spring-secured-then-error.ts';
import { springWideRuleFirst } from './spring-wide-rule-first.ts';
import { starletteLoginBeforeSession } from './starlette-login-before-session.ts';
import { widePathRuleFirst } from './wide-path-rule-first.ts';

export const routeGuardsRules: readonly Rule[] = [
  aspnetAuthorizationFirst,
  middlewareOrder,
  springErrorNotPermitted,
  routeWithParameterFirst,
  publicRouteBehindGuard,
  laravelOtherGuardNamed,
  drfClassForSchemeMissing,
  starletteLoginBeforeSession,
  loginRouteBehindGuard,
  nestGuardsReversed,
  springFilterMisplaced,
  everyErrorAnswered401,
  springSecuredThenError,
  filterAnswersEveryError,
  guardForAllAndLoginRoute,
  springWideRuleFirst,
  loginRouteInGuardedGroup,
  widePathRuleFirst,
];
