/**
 * A group of routes asks for a login, and the route where people sign in is one of them:
 *
 *     Route::middleware('auth:sanctum')->group(function () {
 *       Route::post('/login', [LoginController::class, 'login']);
 *     });
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const GROUP =
  /\bRoute::(?:group\(\s{0,20}\[[^\]\n]{0,80}["']middleware["']\s?=>\s?\[?\s?["'](?:auth|jwt)[^\n]{0,60}|middleware\(\s{0,4}\[?["'](?:auth|jwt)[^\n]{0,60}->group\()/dg;
const SIGN_IN =
  /\bRoute::(?:post|any|get|match|put)\([^\n]{0,20}?["']\/?(?:[\w-]{1,20}\/){0,3}(?:log-?in|sign-?in|register|sign-?up)["']/i;
/** Gin, Echo, Fiber, chi and others: the guard is put on, then the route follows on the same thing. */
const PUT_ON =
  /\b(\w{1,20})\.(?:Use|use|before_request)\(\s{0,10}(?:\w{1,20}\.)?(?:(?:require|verify|check|jwt|auth)\w{0,24}|\w{0,16}(?:Auth|JWT|Jwt)\w{0,20})\(?[^\n]{0,40}\)/dg;

export const loginRouteInGuardedGroup: Rule = {
  id: 'login-route-in-guarded-group',
  find: (input) => {
    const groups = matches(input, GROUP).filter(({ index, 0: opening }) =>
      SIGN_IN.test(body(input.text.slice(index + opening.length, index + opening.length + 4_000))),
    );
    const put = matches(input, PUT_ON).filter(({ index, 0: said, 1: name = '' }) => {
      if (/^(?:app|server|express)$/.test(name)) return false;
      const behind = input.text.slice(index + said.length, index + said.length + 4_000);
      return new RegExp(
        `(?<![\\w.])${name}\\.(?:POST|Post|post|GET|Get|get|Handle\\w{0,6})\\(\\s?["'\`]/?(?:\\w{1,20}/){0,3}(?:log-?in|sign-?in|register|sign-?up|token)["'\`]`,
      ).test(behind);
    });
    return sightingsOf(input, [...groups, ...put]).slice(0, 1);
  },
};

/** What stands in the group: up to the line that closes it without indent. */
function body(text: string): string {
  const end = text.search(/\n\}\)/);
  return end < 0 ? text : text.slice(0, end);
}
