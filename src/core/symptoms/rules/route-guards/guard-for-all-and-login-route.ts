/**
 * A guard is set up for everything at one place, and the paste shows that signing in is refused too:
 *
 *     router = APIRouter(dependencies=[Depends(get_current_user)])
 *
 *     @router.post("/token")
 */
import { LONGEST_CODE, places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FOR_ALL = new RegExp(
  [
    '\\b(?:APIRouter|FastAPI)\\([^)\\n]{0,100}?\\bdependencies\\s{0,3}=\\s{0,3}\\[\\s{0,10}(?:Depends|Security)\\(\\s{0,5}\\w{0,20}(?:user|auth|token|verify|key)\\w{0,20}',
    '\\bprovide:\\s{0,5}APP_GUARD,\\s{0,10}useClass:\\s{0,5}\\w{0,20}(?:Jwt|Auth|Token)\\w{0,20}',
    '\\buseGlobalGuards\\(\\s{0,5}new \\w{0,20}(?:Jwt|Auth|Token)\\w{0,20}',
    '\\bFilterRegistrationBean<\\w{0,20}(?:Jwt|JWT|Auth|Token)\\w{0,20}>[\\s\\S]{0,400}?\\baddUrlPatterns\\(\\s{0,5}"/\\*"',
    '\\.addHook\\(\\s{0,5}["\'](?:onRequest|preHandler|preValidation)["\'],[^\\n]{0,100}?\\b(?:jwtVerify|authenticate|verify\\w{0,12}|checkAuth)\\b',
    '@\\w{1,20}\\.before_request\\s{1,10}def \\w{0,20}(?:auth|token|login|user|jwt)\\w{0,20}',
    '\\.forRoutes\\(\\s{0,5}(?:["\'`]\\*["\'`]|\\{\\s{0,5}path:\\s{0,5}["\'`]\\*["\'`])',
    '\\bRoute::(?:middleware|group)\\([^\\n]{0,40}?["\']auth(?::\\w{1,20})?["\'][^\\n]{0,40}?(?=\\bfunction\\b)',
    // Salvo, Shield for GraphQL, Phalcon, Clerk.
    '\\bwith_hoop\\(\\s{0,5}\\w{0,20}(?:auth|jwt|token)\\w{0,20}\\s{0,5}\\)',
    '\\bshield\\(\\s{0,5}\\{\\s{0,10}(?:Query:[^\\n]{0,100}?)?\\bMutation:\\s{0,5}\\{\\s{0,5}["\']\\*["\']:\\s{0,5}(?!allow)\\w{1,30}',
    '\\$app->before\\(\\s{0,5}new \\w{0,20}(?:Auth|Token|Jwt|Login)\\w{0,20}',
    '\\bclerkMiddleware\\(\\s{0,5}(?:async )?\\(?auth\\b[^)\\n]{0,20}\\)? => \\{?\\s{0,10}(?:await )?auth\\.protect\\(',
  ].join('|'),
  'dg',
);
const SIGN_IN =
  /(?:["'`]\/?|(?:^|\s)\/)(?:[\w-]{1,20}\/){0,3}(?:log-?in|sign-?in|register|sign-?up|token)\b["'`]?(?=\s|,|\)|$)|\bmutation ?\{ ?(?:log-?in|sign-?in|sign-?up|register)\b|\bpost\((?:log-?in|sign-?in)\)|->? ?\/?sign-in\b|(?:for|except) \/auth\b/im;
const REFUSED =
  /\b401\b|unauthori[sz]ed|unauthenticated|not authenticated|no token|NO_AUTHORIZATION|missing token|token (?:is )?missing|not authori[sz]ed|30[27] ?->? ?\/?sign-in/i;
/** Some routes are taken out. */
const TAKEN_OUT = /@(?:Public|SkipAuth|AllowAnonymous|NoAuth)\(|\bIS_PUBLIC_KEY\b|\.exclude\(|withoutMiddleware/;
const NONE_TAKEN_OUT = /\b(?:no|without|missing|forgot(?:ten)?) (?:the |any |an? )?`?@?(?:Public|SkipAuth)/i;

export const guardForAllAndLoginRoute: Rule = {
  id: 'guard-for-all-and-login-route',
  find: (input) => {
    const text = writtenText(input).slice(0, LONGEST_CODE);
    const isAll = !TAKEN_OUT.test(text) || NONE_TAKEN_OUT.test(text);
    return isAll && SIGN_IN.test(text) && REFUSED.test(text) ? places(input, FOR_ALL).slice(0, 1) : [];
  },
};
