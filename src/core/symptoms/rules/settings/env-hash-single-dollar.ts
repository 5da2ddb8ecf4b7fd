/**
 * A hash with single dollar signs in an env file, or in the environment of a compose file. Compose takes them for
 * variables, unless single quotes stand round the value in the env file:
 *
 *     BASIC_AUTH=bob:$apr1$x$y
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const HASH = String.raw`[^\s:"'=]{1,64}:(\$(?:apr1|2[aby]|[156])\$(?!\$)[^\s"',]{1,120})`;
const SETTING = new RegExp(`^[ \\t]*(?:-[ \\t]+["']?)?[A-Z][A-Z0-9_]{1,60}[ \\t]*[=:][ \\t]*"?${HASH}`, 'dgm');

export const envHashSingleDollar: Rule = {
  id: 'env-hash-single-dollar',
  find: (input) => places(input, SETTING, 1),
};
