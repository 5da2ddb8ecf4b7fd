/**
 * Caddy before 2 checks a login itself and hands requests on. From 0.9.5 it takes Authorization off after its check:
 *
 *     basicauth / bob fake
 *     proxy / http://localhost:5232
 */

import { matches, places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const PROXY = /^[ \t]*proxy[ \t]{1,8}\/\S{0,200}[ \t]{1,8}\S/gm;
const LOGIN = /^[ \t]*(basicauth)[ \t]{1,8}["'/\w]/dgm;

export const caddyLoginBeforeOldProxy: Rule = {
  id: 'caddy-login-before-old-proxy',
  find: (input) => (matches(input, PROXY).length > 0 ? places(input, LOGIN, 1) : []),
};
