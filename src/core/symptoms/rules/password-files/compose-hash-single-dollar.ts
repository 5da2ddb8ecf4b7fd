/**
 * A hash in a label of a compose file whose dollar signs are not doubled. Compose takes them for variables:
 *
 *     - "traefik.http.middlewares.auth.basicauth.users=bob:$apr1$x$y"
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const LABEL =
  /^[ \t]*(?:-[ \t]*)?["']?traefik\.[^\n=:]{1,150}(?:basicauth|digestauth)\.users["']?[ \t]*[=:][^\n]{0,200}?:(\$(?:apr1|2[aby]|1|5|6)\$(?!\$)[^\s"',]{0,120})/dgim;

export const composeHashSingleDollar: Rule = {
  id: 'compose-hash-single-dollar',
  find: (input) => places(input, LABEL, 1),
};
