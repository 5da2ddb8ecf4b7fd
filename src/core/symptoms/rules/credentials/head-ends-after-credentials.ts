/**
 * The head of a request is broken off behind its credentials: the secret ends in a line break, so an empty line follows,
 * and the rest of the field lines is taken for content.
 *
 *     Authorization: token fake-token
 *
 *     User-Agent: example/1.0
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FIELDS = '(?:host|user-agent|accept|accept-encoding|connection|content-type|content-length|cookie)';
const BROKEN = new RegExp(
  `^(?:[>*] ?)?${FIELDS}[ \\t]*:[^\\n]{0,300}\\n(?:[^\\n:]{1,60}:[^\\n]{0,2000}\\n){0,12}?(?<credentials>(?:[>*] ?)?(?:authorization|[\\w-]{0,20}(?:token|api-?key|secret))[ \\t]*:[ \\t]*\\S[^\\n]{0,4000})\\n[>* ]{0,3}\\r?\\n(?:[>*] ?)?${FIELDS}[ \\t]*:`,
  'dgim',
);

export const headEndsAfterCredentials: Rule = {
  id: 'head-ends-after-credentials',
  find: (input) => places(input, BROKEN, 1),
};
