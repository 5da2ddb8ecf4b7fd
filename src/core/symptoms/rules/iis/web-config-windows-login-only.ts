/**
 * IIS offers the Windows login and nothing else: a client that cannot do it gets 401.2.
 *
 *     <anonymousAuthentication enabled="false" />
 *     <windowsAuthentication enabled="true" />
 *
 * The same settings stand in commands, in launchSettings.json and in lists:
 *
 *     "windowsAuthentication": true, "anonymousAuthentication": false
 */

import { loginMethods } from '../../facts/iis-login-methods.ts';
import type { Rule } from '../../rule.ts';

export const webConfigWindowsLoginOnly: Rule = {
  id: 'web-config-windows-login-only',
  find: (input) => {
    const methods = loginMethods(input);
    const on = new Map(methods.map((method) => [method.name, method.on]));
    const others = ['basic', 'digest', 'forms'].some((name) => on.get(name));
    if (!on.get('windows') || on.get('anonymous') !== false || others) return [];
    return methods
      .filter((method) => method.name === 'windows' && method.on)
      .map(({ exchange, span }) => ({ exchange, span }));
  },
};
