/**
 * A guard is set up for a whole application, and a comment says that one of its routes is for everybody:
 *
 *     // public: no login needed
 *     app.get('/health', health);
 *     app.use(requireAuth);
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule, RuleInput } from '../../rule.ts';

/** With nothing before it: a path would limit it. */
const GUARD =
  /(?<![\w$])\w{1,20}\.(?:use|addHook|onBeforeHandle|before_request|register|guard)\(\s{0,10}(?:["'`](?:onRequest|preHandler)["'`],\s{0,10})?((?:[\w$]{1,30}\.)?(?:require|verify|check|ensure|is|auth|jwt|protect|validate)\w{0,30}(?:Auth|Token|Login|Logged|Session|Jwt|User|Authenticated|enticate|enticat|entication)\w{0,20}|(?:[\w$]{1,30}\.)?(?:auth|protect|authGuard|authMiddleware|jwtMiddleware))\b/dg;
/** A comment at a route that stands in the paste too. */
const PUBLIC =
  /(?:\/\/|#|\*|\/\*)[^\n]{0,120}?\b(?:public(?:ly)?\b|no (?:auth(?:entication)?|login|token) (?:is )?(?:required|needed)|without (?:auth(?:entication)?|login|token)|(?:is|are) open to (?:all|everybody|everyone|anyone))/i;
const ROUTE = /\.(?:get|post|put|patch|delete|all|route)\(\s{0,10}["'`]\//;

export const publicRouteBehindGuard: Rule = {
  id: 'public-route-behind-guard',
  find: (input: RuleInput) => {
    const text = beginningOf(input, LONGEST_CODE);
    return PUBLIC.test(text) && ROUTE.test(text) ? places(input, GUARD, 1).slice(0, 3) : [];
  },
};
