/**
 * A login is shown in two lines: the user name, often a key, has a line break at its end, and the colon stands behind it.
 *
 *     0f1e2d3c4b5a69788796a5b4c3d2e1f0
 *     :api_token
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const BROKEN = /^[ \t"']{0,4}((?=[\w-]{0,79}\d)[\w-]{16,80})\r?\n:[\w-]{1,40}["' \t]{0,4}$/dgm;

export const loginBrokenBeforeColon: Rule = {
  id: 'login-broken-before-colon',
  find: (input) => places(input, BROKEN, 1),
};
