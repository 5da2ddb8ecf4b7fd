/**
 * A line of a password file with a bcrypt hash, which nginx can check only where the C library of its system can:
 *
 *     bob:$2y$05$…
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const htpasswdLineBcrypt: Rule = {
  id: 'htpasswd-line-bcrypt',
  find: (input) => places(input, /(?:^[ \t]*|\bhtpasswd\b[^\n:]{0,20}: )[\w.@+-]{1,64}:(\$2[abxy]\$\d\d\$)/dgm, 1),
};
