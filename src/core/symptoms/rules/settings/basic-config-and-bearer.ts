/**
 * A server asks for Basic, and the paste shows a Bearer token for the application behind it:
 *
 *     auth_basic "Restricted";
 *     ...
 *     curl -H 'Authorization: Bearer fake-token' https://app.example.com/api
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { GATE_LINE, GATE_SWITCH } from '../../facts/gate-settings.ts';
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ASKED = new RegExp(`^[ \\t]*${GATE_LINE};?|${GATE_SWITCH}`, 'dgim');
const SENT = new RegExp(AUTHORIZATION + /Bearer[ \t]/.source, 'gi');

export const basicConfigAndBearer: Rule = {
  id: 'basic-config-and-bearer',
  find: (input) => (matches(input, SENT).length > 0 ? places(input, ASKED) : []),
};
