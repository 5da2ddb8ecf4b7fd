/**
 * IIS offers the Windows login and nothing else: a client that cannot do it gets 401.2.
 *
 *     <anonymousAuthentication enabled="false" />
 *     <windowsAuthentication enabled="true" />
 */

import { matches, places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const SETTING = /<(anonymous|basic|digest|forms|windows)Authentication\b[^>]{0,200}\benabled="(true|false)"/gi;

export const webConfigWindowsLoginOnly: Rule = {
  id: 'web-config-windows-login-only',
  find: (input) => {
    const on = new Map(
      matches(input, SETTING).map((match) => [match[1]?.toLowerCase(), match[2]?.toLowerCase() === 'true']),
    );
    const others = ['basic', 'digest', 'forms'].some((name) => on.get(name));
    if (!on.get('windows') || on.get('anonymous') !== false || others) return [];
    return places(input, /<windowsAuthentication\b[^>]{0,200}\benabled="true"/dgi);
  },
};
