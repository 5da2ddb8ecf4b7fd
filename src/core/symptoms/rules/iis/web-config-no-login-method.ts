/**
 * IIS refuses anonymous calls, and every login method shown is off: nobody can get in, 401.2.
 *
 *     <anonymousAuthentication enabled="false" />
 *     <windowsAuthentication enabled="false" />
 *
 * The same settings stand in commands, in launchSettings.json and in lists.
 */

import { loginMethods } from '../../facts/iis-login-methods.ts';
import type { Rule } from '../../rule.ts';

export const webConfigNoLoginMethod: Rule = {
  id: 'web-config-no-login-method',
  find: (input) => {
    const methods = loginMethods(input);
    const names = new Set(methods.map(({ name }) => name));
    if (!names.has('anonymous') || names.size < 2 || methods.some(({ on }) => on)) return [];
    return methods.filter(({ name }) => name === 'anonymous').map(({ exchange, span }) => ({ exchange, span }));
  },
};
