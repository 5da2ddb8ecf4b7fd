/**
 * The login stands in a field whose name only resembles Authorization:
 *
 *     Authentication: Bearer fake-token
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  /(?<![\w-])((?:X-)?Authentication|Authorisation|Authorizaton|Authoriztion|Autorization|Authorizations|Authorize|Auth)["'\]]{0,2}[ \t]{0,4}[:=,][ \t]{0,4}["'`]?(?:Bearer|Basic)[ \t]+[^\s"'`]/dgi;

export const authorizationMisnamed: Rule = {
  id: 'authorization-misnamed',
  find: (input) => places(input, NAME, 1),
};
