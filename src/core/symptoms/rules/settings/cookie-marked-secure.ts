/**
 * Settings that mark the cookie of a session as `Secure`, so that it does not live on plain http:
 *
 *     session({ secret, cookie: { secure: true } })
 *     <cookie-config><secure>true</secure></cookie-config>
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SECURE =
  /<cookie-config>\s{0,20}(?:<[\w-]{2,20}>\w{2,20}<\/[\w-]{2,20}>\s{0,20}){0,4}<secure>true<|\bcookies?["']?\s{0,3}[:=]\s{0,3}\{[^{}]{0,200}?\bsecure["']?\s{0,3}[:=]\s{0,3}true\b|\b(?:SESSION_SECURE_COOKIE|SESSION_COOKIE_SECURE|CSRF_COOKIE_SECURE|COOKIE_SECURE|SECURE_COOKIES?|cookie_secure|session\.cookie_secure|session\.cookie\.secure|cookieSecure|cookie\.secure)["']?\s{0,3}[:=]\s{0,3}["']?(?:true|1|on)\b|\brequireSSL="true"|\bCookieSecurePolicy\.Always\b|\bsetSecure\(true\)/dgi;

export const cookieMarkedSecure: Rule = {
  id: 'cookie-marked-secure',
  yields: 'to-any',
  find: (input) => places(input, SECURE).slice(0, 1),
};
