/**
 * A password file, shown, has a name whose hash lost its dollar signs and what stood between them:
 *
 *     $ cat /etc/nginx/.htpasswd
 *     bob:
 *
 * Or a program wrote the name of a thing in its place: `bob:[object Promise]`.
 */
import { linesOfPasswordFiles } from '../../facts/shown-file.ts';
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const LOST = /^["']?[\w.@-]{1,60}:["']?(?:[./][./\w]{0,60}|(?:apr1|2[aby])\w{0,4})?["']?[ \t\r]*$/;

const NAME_OF_THING = /^["']?[\w.@-]{1,60}:(\[object \w{1,20}\]|undefined|null|None)["']?[ \t\r]*$/dgm;

export const passwordFileHashLost: Rule = {
  id: 'password-file-hash-lost',
  find: (input) => [
    ...linesOfPasswordFiles(input, LOST),
    // Settings have such lines too, unless the thing has a name of JavaScript's, or the file of logins is named.
    ...places(input, NAME_OF_THING, 1).filter(
      ({ span }) =>
        input.text[span.start] === '[' ||
        /htpasswd|password file|auth_basic_user_file/i.test(beginningOf(input, LONGEST_CODE)),
    ),
  ],
};
