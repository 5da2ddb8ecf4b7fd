/**
 * A hash with single dollar signs in an env file, or in the environment of a compose file. Compose takes them for
 * variables, unless single quotes stand round the value in the env file:
 *
 *     BASIC_AUTH=bob:$apr1$x$y
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HASH = String.raw`(?:[^\s:"'=]{1,64}:)?(\$(?:apr1|2[abxy]|[1567y]|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]{0,12})\$(?!\$)[^\s"']{1,200})`;
const NAME = '[A-Z][A-Z0-9_]{1,60}';
/** YAML takes single quotes off, and compose replaces what was between them; an env file keeps it from that. */
const FORMS = [
  `(?:-[ \\t]+["']?)?${NAME}[ \\t]*[=:][ \\t]*"?`,
  `-[ \\t]+["']?${NAME}='`,
  `${NAME}:[ \\t]+'`,
  `(?:[A-Z][A-Z0-9]{0,20}_){1,5}[A-Z]{2,20}[ \\t]*\\r?\\n[ \\t]*`,
];
const SETTING = new RegExp(`(?:^[ \\t]*|^[^\\n=$"']{1,60}: )(?:${FORMS.join('|')})${HASH}`, 'dgm');

export const envHashSingleDollar: Rule = {
  id: 'env-hash-single-dollar',
  find: (input) => places(input, SETTING, 1),
};
