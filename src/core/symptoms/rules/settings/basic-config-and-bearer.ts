/**
 * A server asks for Basic, and the paste shows a Bearer token for the application behind it:
 *
 *     auth_basic "Restricted";
 *     ...
 *     curl -H 'Authorization: Bearer fake-token' https://app.example.com/api
 */
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ASKED =
  /^[ \t]*(?:auth_basic[ \t]+(?!off\b)["'$\w][^\n;]{0,200};|AuthType[ \t]+Basic\b|basic_?auth\b[^\n]{0,80}\{)/dgim;
const SENT = new RegExp(AUTHORIZATION + /Bearer[ \t]/.source, 'gi');

export const basicConfigAndBearer: Rule = {
  id: 'basic-config-and-bearer',
  find: (input) => (matches(input, SENT).length > 0 ? places(input, ASKED) : []),
};
