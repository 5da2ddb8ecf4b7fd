/**
 * The session cookie is set to be sent by the site itself only:
 *
 *     SESSION_SAME_SITE=strict
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const sameSiteStrictSetting: Rule = {
  id: 'same-site-strict-setting',
  find: (input) => places(input, /\b[\w.-]{0,60}same_?-?site[\w.-]{0,40}["']?[ \t]*[=:][>]?[ \t]*["']?strict\b/dgi),
};
