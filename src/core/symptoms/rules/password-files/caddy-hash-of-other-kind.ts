/**
 * Caddy's `basic_auth` is given a hash that it does not check. It takes bcrypt and argon2id:
 *
 *     basic_auth {
 *       bob $apr1$fake
 *     }
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LINE =
  /\bbasic_?auth\b[^\n]{0,80}\{[ \t]*\r?\n(?:[^\n}]{0,200}\n){0,5}?[ \t]*[\w.@-]{1,60}[ \t]{1,8}(\$(?:apr1|[156y])\$|\{S?SHA)/dg;

export const caddyHashOfOtherKind: Rule = {
  id: 'caddy-hash-of-other-kind',
  find: (input) => places(input, LINE, 1),
};
