/**
 * A name and password are refused at the public server of a program that many run themselves, or that has one for each
 * region, so the account may be on another one:
 *
 *     POST https://matrix-client.matrix.org/_matrix/client/v3/login 403 {"errcode":"M_FORBIDDEN"}
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HOST =
  /(?<![\w.@-])(?:https?:\/\/)?(?:matrix-client\.matrix\.org|matrix\.org(?=\/_matrix)|(?:identity|vault|api)\.bitwarden\.com|invoicing\.co\/api|demo\.traccar\.org|mastodon\.social\/(?:oauth|api)|api\.standardnotes\.com|app\.posthog\.com|cloud\.langfuse\.com)/dg;
const REFUSED =
  /invalid[ _]?(?:user\w{0,8}|e-?mail|credentials|login|password)|(?:password|credentials)\b[^\n]{0,30}\b(?:incorrect|wrong|not match|invalid)|M_FORBIDDEN(?![^\n]{0,120}(?:permission|power level|not in room|invite))|access denied|invalid_credentials/i;

export const loginAtMakersHost: Rule = {
  id: 'login-at-makers-host',
  find: (input) => (REFUSED.test(beginningOf(input, LONGEST_MESSAGE)) ? places(input, HOST).slice(0, 1) : []),
};
