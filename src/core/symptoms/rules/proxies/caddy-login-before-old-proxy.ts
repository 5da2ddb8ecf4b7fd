/**
 * Caddy before 2 checks a login itself and hands requests on. From 0.9.5 it takes Authorization off after its check:
 *
 *     basicauth / bob fake
 *     proxy / http://localhost:5232
 */
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PROXY = /^[ \t]*proxy[ \t]{1,8}\/\S{0,200}[ \t]{1,8}\S/gm;
/** A block of another site begins at the edge of the page. */
const NEXT_SITE = /^\}\s{1,80}\S/m;
const LOGIN = /^[ \t]*(basicauth)[ \t]{1,8}["'/\w]/dgm;

export const caddyLoginBeforeOldProxy: Rule = {
  id: 'caddy-login-before-old-proxy',
  find: (input) => {
    const proxies = matches(input, PROXY);
    return places(input, LOGIN, 1).filter(({ span }) =>
      proxies.some(({ index }) => {
        const between = input.text.slice(Math.min(index, span.start), Math.max(index, span.start));
        return !NEXT_SITE.test(between);
      }),
    );
  },
};
