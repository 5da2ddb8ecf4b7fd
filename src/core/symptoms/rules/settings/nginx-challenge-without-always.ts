/**
 * add_header of nginx without `always` adds nothing to a 401, so this challenge is never sent:
 *
 *     add_header WWW-Authenticate 'Basic realm="Staff"';
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const nginxChallengeWithoutAlways: Rule = {
  id: 'nginx-challenge-without-always',
  find: (input) =>
    places(
      input,
      /\badd_header\s{1,20}["']?WWW-Authenticate["']?\s{1,20}(?:"(?:[^"\\\n]|\\.){0,500}"|'(?:[^'\\\n]|\\.){0,500}'|[^\s;"']{1,500})(?=\s{0,20};)/dgi,
    ),
};
