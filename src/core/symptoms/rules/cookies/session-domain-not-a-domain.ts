/**
 * The domain of the session cookie is written as an address, with a port, or for one machine only:
 *
 *     SESSION_DOMAIN=localhost:8000
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SETTING =
  /\b((?:SESSION_(?:COOKIE_)?|COOKIE_)DOMAIN[ \t]*[=:][ \t]*["']?(?:https?:\/\/[^\s"']{1,200}|[\w.-]{1,200}:\d{2,5}|localhost))["']?[ \t\r]*$/dgm;
/** An object in code that describes the cookie. */
const OBJECT =
  /\bcookie["']?\s{0,3}:\s{0,3}\{[^{}\n]{0,120}?\b(domain["']?\s{0,3}:\s{0,3}["'](?:https?:\/\/[^\s"']{1,200}|[\w.-]{1,200}:\d{2,5}|localhost)["'])/dg;

export const sessionDomainNotADomain: Rule = {
  id: 'session-domain-not-a-domain',
  find: (input) => [...places(input, SETTING, 1), ...places(input, OBJECT, 1)],
};
