/**
 * A line of a password file with an older hash. A container registry and Prometheus take bcrypt only:
 *
 *     bob:$apr1$x$y
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const htpasswdLineNotBcrypt: Rule = {
  id: 'htpasswd-line-not-bcrypt',
  find: (input) => places(input, /^[ \t]*[\w.@+-]{1,64}:(\$apr1\$|\$[156]\$|\{S?SHA\})/dgm, 1),
};
