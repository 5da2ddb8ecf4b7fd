/**
 * A password file that holds the password itself. The command that shows it is in the paste:
 *
 *     $ cat /etc/apache2/.htpasswd
 *     bob:fake-password
 */
import { matches, sighting } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SHOWN = /\.?htpasswd\b[^\n]{0,80}\r?\n((?:[ \t]*[\w.@+-]{1,64}:[^\n]{1,200}\r?\n?){1,20})/dg;
const PLAIN = /^[ \t]*[\w.@+-]{1,64}:(?!\$|\{|\/\/|[./A-Za-z0-9]{13}[ \t\r]*$|\s|[0-9a-f]{32}\b)(\S{3,72})[ \t\r]*$/dgm;

export const htpasswdLineInPlainText: Rule = {
  id: 'htpasswd-line-in-plain-text',
  find: (input) =>
    matches(input, SHOWN).flatMap((match) => {
      const from = match.indices?.[1]?.[0] ?? 0;
      return [...(match[1] ?? '').matchAll(PLAIN)].map((line) => {
        const [start, end] = line.indices?.[1] ?? [0, 0];
        return sighting(input, { start: from + start, end: from + end });
      });
    }),
};
