/**
 * A password file, shown, has a name whose hash lost its dollar signs and what stood between them:
 *
 *     $ cat /etc/nginx/.htpasswd
 *     bob:
 */
import { linesOfPasswordFiles } from '../../facts/shown-file.ts';
import type { Rule } from '../../rule.ts';

const LOST = /^["']?[\w.@-]{1,60}:["']?(?:[./][./\w]{0,60}|(?:apr1|2[aby])\w{0,4})?["']?[ \t\r]*$/;

export const passwordFileHashLost: Rule = {
  id: 'password-file-hash-lost',
  find: (input) => linesOfPasswordFiles(input, LOST),
};
