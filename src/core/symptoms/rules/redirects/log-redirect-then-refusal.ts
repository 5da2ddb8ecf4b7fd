/**
 * A log shows a program sent elsewhere, and refused where it went. Lines of logs hold neither the address of the redirect
 * nor the login that was left on the way:
 *
 *     192.0.2.7 - bob [24/Nov/2026:08:54:24 +0000] "PROPFIND /.well-known/caldav HTTP/1.1" 302 145 "-" "ExampleCal/2.0"
 *     192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "PROPFIND /dav.php HTTP/1.1" 401 403 "-" "ExampleCal/2.0"
 */
import { logRedirects } from '../../facts/log-redirects.ts';
import type { Rule } from '../../rule.ts';

/** Programs look there first, and are sent on. */
const KNOWN = /^\/\.well-known\/(?:caldav|carddav|webfinger|jmap|nodeinfo|matrix)/i;
/** A person's browser goes to a login page, and calls other addresses meanwhile. */
const BROWSER = /Mozilla\//;

export const logRedirectThenRefusal: Rule = {
  id: 'log-redirect-then-refusal',
  find: (input) =>
    logRedirects(input)
      .filter(({ from, to, line }) => KNOWN.test(from) || (isRelated(from, to) && !BROWSER.test(line)))
      .map(({ exchange, span }) => ({ exchange, span })),
};

/** The same path once more at another host, or below another folder. */
function isRelated(from: string, to: string): boolean {
  return from.length >= 4 && (from === to || (to.length > from.length + 1 && to.endsWith(from)));
}
