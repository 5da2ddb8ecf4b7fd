/**
 * Apache is told how to ask for a login, and no line says for what it is needed:
 *
 *     AuthType Basic
 *     AuthName "x"
 *     AuthUserFile /etc/apache2/.htpasswd
 *     (no Require)
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

export const apacheAuthtypeAlone: Rule = {
  id: 'apache-authtype-alone',
  find: (input) =>
    /^[ \t]*(?:Require|<\/?RequireA)/im.test(input.text.slice(0, 200_000)) ||
    !/^[ \t]*Auth(?:Name|UserFile)[ \t]/im.test(input.text.slice(0, 200_000))
      ? []
      : places(input, /^[ \t]*(AuthType[ \t]+(?:Basic|Digest))\b/dgim, 1),
};
