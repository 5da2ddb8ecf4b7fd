/**
 * Apache lets in some users or groups only. A right password of anybody else gets 401 too:
 *
 *     Require user bob
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

export const apacheRequireNamesUsers: Rule = {
  id: 'apache-require-names-users',
  find: (input) =>
    places(
      input,
      /^[ \t]*(Require[ \t]+(?:not[ \t]+)?(?:user|group|ldap-user|ldap-group|dbd-group|file-group|file-owner)\b[^\n\r]{0,200})/dgim,
      1,
    ),
};
