/**
 * The path of Apache's password file does not begin with a slash: Apache then looks below its ServerRoot.
 *
 *     AuthUserFile .htpasswd
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const apacheUserfileRelative: Rule = {
  id: 'apache-userfile-relative',
  find: (input) =>
    places(input, /^[ \t]*(Auth(?:User|Group)File[ \t]+["']?(?![/"'$%]|[A-Za-z]:)[^\s"']{1,300})/dgim, 1),
};
