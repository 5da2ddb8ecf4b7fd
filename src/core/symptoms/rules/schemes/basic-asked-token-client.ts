/**
 * The answer asks for Basic alone, and the program that gets it signs in with a token of its own:
 *
 *     X-Shop-Authorization: Bearer fake
 *     WWW-Authenticate: Basic realm="staging"
 */
import { showsAnswerFields } from '../../facts/messages.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule, RuleInput } from '../../rule.ts';

const ASKED =
  /\bwww-authenticate["'`]?\]?[ \t]{0,3}(?:[:=]|=>)[ \t]{0,3}["'`\\]{0,2}(Basic realm=)|<(?:title|h1)>(401 Authorization Required)<\/(?:title|h1)>/dgi;
const OTHERS =
  /\bwww-authenticate\b[^\n]{0,300}?\b(?:Bearer|Digest|Negotiate|NTLM|Token)\b|(?<![\w-])authorization["']?[ \t]?[:=][ \t]?["']?Basic\b/i;
/** What such programs send, a login that went well just before, and clients that know tokens alone. */
const TOKEN =
  /\bX-[A-Za-z]{2,14}-Authorization\b|(?<![\w-])Authorization["'\]]{0,2}[ \t]{0,3}[:=][ \t]{0,3}["'`]?(?:MediaBrowser|Token|JWT|GoogleLogin|ApiKey|PVEAPIToken|[A-Z_]{0,20}TOKEN)\b|\/(?:login|signin|session|auth\/token)s?\b[^\n]{0,20}\b20[01]\b|\b(?:influxdb_client|sentry-cli|hvac|kubernetes\.client|rest\.ApiException)\b/i;
const BEARER = /(?<![\w-])Authorization["'\]]{0,2}[ \t]{0,3}[:=][ \t]{0,3}["'`]?Bearer[ \t]/i;

export const basicAskedTokenClient: Rule = {
  id: 'basic-asked-token-client',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 10_000 || OTHERS.test(text) || !isTokenClient(input, text)) return [];
    return [...places(input, ASKED, 1), ...places(input, ASKED, 2)].slice(0, 1);
  },
};

/** Where the fields of an answer are shown, a Bearer token is compared with it. */
function isTokenClient(input: RuleInput, text: string): boolean {
  return TOKEN.test(text) || (!showsAnswerFields(input) && BEARER.test(text));
}
