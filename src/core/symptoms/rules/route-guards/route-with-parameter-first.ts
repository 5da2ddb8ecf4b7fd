/**
 * A route with a parameter stands before one with a fixed name. It takes the calls of both, with its own check:
 *
 *     router.get('/:id', isAdmin, show);
 *     router.get('/me', isUser, me);
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Express, Koa, Fastify and Hono; also Starlette and FastAPI, whose routes are asked in their order. */
const ROUTE =
  /(?:\b[\w$]{1,30}|@[\w$]{1,30})\.(get|post|put|patch|delete|all)\(\s{0,10}["'`]((?:\/[\w:{}.-]{1,40}){1,6})\/?["'`]([^\n]{0,300})/dg;
/** Nest: the methods of a class, whose guards stand beside them or over all. */
const DECORATED = /@(Get|Post|Put|Patch|Delete)\(\s{0,4}["'`](\/?[\w:-]{1,40}(?:\/[\w:-]{1,40}){0,5})["'`]\s{0,4}\)/dg;
const GUARDED = /@(?:UseGuards|Roles|Auth|Authorized|Permissions)\(/;
/** Another function that runs before the answer is made, or a dependency: it may refuse. */
const CHECKED =
  /auth|role|admin|login|signed|permission|verify|protect|guard|token|jwt|passport|session|polic|acl|depends/i;
const PARAMETER = /^(?::\w{1,40}|\{\w{1,40}\})$/;

export const routeWithParameterFirst: Rule = {
  id: 'route-with-parameter-first',
  find: (input) => {
    const isGuarded = GUARDED.test(writtenText(input));
    const routes = [...matches(input, ROUTE), ...matches(input, DECORATED)].map((match) => ({
      verb: match[1] ?? '',
      parts: (match[2] ?? '').replace(/^\//, '').split('/'),
      isChecked: match[3] === undefined ? isGuarded : CHECKED.test(match[3]),
      span: spanOf(match, 2),
    }));
    return routes.flatMap(({ verb, parts, isChecked, span }, at) => {
      if (!isChecked || !span || !PARAMETER.test(parts.at(-1) ?? '')) return [];
      const hides = routes
        .slice(at + 1)
        .some((later) => later.verb === verb && isTaken(later.parts, parts) && later.parts.join() !== parts.join());
      return hides ? [sighting(input, span)] : [];
    });
  },
};

/** Whether a call of these parts is one of the earlier route. */
function isTaken(parts: readonly string[], by: readonly string[]): boolean {
  return (
    parts.length === by.length &&
    !PARAMETER.test(parts.at(-1) ?? '') &&
    by.every((part, at) => PARAMETER.test(part) || part === parts[at])
  );
}
