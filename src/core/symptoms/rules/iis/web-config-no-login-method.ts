/**
 * IIS refuses anonymous calls, and every login method shown is off: nobody can get in, 401.2.
 *
 *     <anonymousAuthentication enabled="false" />
 *     <windowsAuthentication enabled="false" />
 */

import { matches, places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const SETTING = /<(anonymous|basic|digest|forms|windows)Authentication\b[^>]{0,200}\benabled="(true|false)"/gi;

export const webConfigNoLoginMethod: Rule = {
  id: 'web-config-no-login-method',
  find: (input) => {
    const shown = matches(input, SETTING);
    const names = new Set(shown.map((match) => match[1]?.toLowerCase()));
    if (!names.has('anonymous') || names.size < 2 || shown.some((match) => match[2]?.toLowerCase() === 'true'))
      return [];
    return places(input, /<anonymousAuthentication\b[^>]{0,200}\benabled="false"/dgi);
  },
};
