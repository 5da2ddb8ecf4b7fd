/**
 * Apache is told how to ask for a login, and no line says for what it is needed:
 *
 *     AuthType Basic
 *     AuthName "x"
 *     AuthUserFile /etc/apache2/.htpasswd
 *     (no Require)
 */
import { beginningOf, LONGEST_WRITTEN, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const apacheAuthtypeAlone: Rule = {
  id: 'apache-authtype-alone',
  find: (input) =>
    /^[ \t]*(?:Require|<\/?RequireA)/im.test(beginningOf(input, LONGEST_WRITTEN)) ||
    !/^[ \t]*Auth(?:Name|UserFile)[ \t]/im.test(beginningOf(input, LONGEST_WRITTEN))
      ? []
      : places(input, /^[ \t]*(AuthType[ \t]+(?:Basic|Digest))\b/dgim, 1),
};
