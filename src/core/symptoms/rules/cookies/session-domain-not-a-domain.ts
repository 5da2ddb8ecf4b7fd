/**
 * The domain of the session cookie is written as an address, with a port, or for one machine only:
 *
 *     SESSION_DOMAIN=localhost:8000
 */

import { places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

export const sessionDomainNotADomain: Rule = {
  id: 'session-domain-not-a-domain',
  find: (input) =>
    places(
      input,
      /\b((?:SESSION_(?:COOKIE_)?|COOKIE_)DOMAIN[ \t]*[=:][ \t]*["']?(?:https?:\/\/[^\s"']{1,200}|[\w.-]{1,200}:\d{2,5}|localhost))["']?[ \t\r]*$/dgm,
      1,
    ),
};
