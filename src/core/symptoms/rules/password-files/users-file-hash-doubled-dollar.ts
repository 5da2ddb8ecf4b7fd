/**
 * A users file, or a dynamic configuration file, in which the dollar signs are doubled. Only compose wants that:
 *
 *     bob:$$apr1$$x$$y
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const usersFileHashDoubledDollar: Rule = {
  id: 'users-file-hash-doubled-dollar',
  find: (input) =>
    places(input, /^[ \t]*(?:-[ \t]*)?["']?[\w.@-]{1,64}:(\$\$(?:apr1|2[aby])\$\$[^\s"',]{4,120})["']?[ \t\r]*$/dgm, 1),
};
