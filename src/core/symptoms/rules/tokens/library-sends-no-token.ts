/**
 * The library of a service throws what the service says: that no token came. The call went out, so no server of one's own
 * has lost a field, the library was given none:
 *
 *     Uncaught FakeWebAPI\FakeWebAPIException: No token provided in vendor/fake/fake-web-api-php/src/Request.php:39
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SAYS =
  /\b\w{0,60}(?:Exception|Error)\b[^\n]{0,60}?[:(\s]["']?((?:no|missing) (?!such|matching|more)(?:\w{1,15} ){0,2}?(?:token|api[ -]key|key|credentials?)\b(?: (?:provided|found|given|supplied|sent|set))?)/dgi;
/** A frame of a library that calls a service, by its name. */
const LIBRARY =
  /(?:vendor|site-packages|dist-packages|node_modules|gems)[\\/](?:[^\s\\/]{1,60}[\\/])?[^\s\\/]{0,60}(?:api|sdk|client)[^\s\\/]{0,40}[\\/]/i;
/** What checks logins of others is no client. */
const CHECKS = /jwt|passport|guard|middleware|sanctum|express|apollo-server|restify/i;

export const librarySendsNoToken: Rule = {
  id: 'library-sends-no-token',
  find: (input) => {
    if (input.text.length > 20_000) return [];
    const frame = LIBRARY.exec(input.text)?.[0];
    if (frame === undefined || CHECKS.test(input.text)) return [];
    return sightingsOf(input, matches(input, SAYS).slice(0, 1), 1);
  },
};
