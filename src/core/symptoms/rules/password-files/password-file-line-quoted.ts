/**
 * A password file, shown, has a quote in front of a name or of a hash:
 *
 *     $ cat /etc/nginx/.htpasswd
 *     'bob:$apr1$fake$fake/'
 */
import { linesOfPasswordFiles } from '../../facts/shown-file.ts';
import type { Rule } from '../../rule.ts';

const QUOTED = /^(?:["'][\w.@-]{1,60}:[$./\w]{0,100}|[\w.@-]{1,60}:["'][$./\w]{0,100})["']?[ \t\r]*$/;

export const passwordFileLineQuoted: Rule = {
  id: 'password-file-line-quoted',
  find: (input) => linesOfPasswordFiles(input, QUOTED),
};
