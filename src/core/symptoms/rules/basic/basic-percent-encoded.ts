/**
 * The user name or the password was percent-encoded, as for an address, before it went into Basic credentials. A server
 * takes the percent signs as they stand.
 *
 *     > Authorization: Basic Ym9iOmZha2UlNDA=      bob:fake%40
 */
import { decodeBase64 } from '../../../encoding/base64.ts';
import { basicPairs } from '../../facts/sent.ts';
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PAIR = /^[\x20-\x7e]{0,200}:[\x20-\x7e]{0,200}$/;
/** Signs that need no encoding but in an address; a percent sign of a password is seldom followed by these. */
const ENCODED = /%(?:2[0-9A-F]|3[ABCDEF]|40|5[BCDE]|60|7[BCDE]|25[2-7]|C3%[89AB])/i;
/** Base64 that somebody decodes or shows: at its end, or between quotes. */
const WRITTEN = /(?<![\w+/=-])([A-Za-z0-9+/]{12,400}={0,2})(?![\w+/=-])/dg;
/** Programs that encode for an address, and then for Basic. */
const IN_CODE =
  /\b(?:btoa|b64encode|base64_encode|Base64\.(?:strict_)?encode(?:64)?|encodeToString|ToBase64String|toString\(['"]base64)[^\n]{0,120}?\b(?:encodeURIComponent|encodeURI|quote(?:_plus)?|urlencode|rawurlencode|URLEncoder\.encode|EscapeDataString|QueryEscape|PathEscape|escape)\b|\bBuffer\.from\([^\n]{0,40}?\bencodeURIComponent\b(?=[^\n]{0,120}?base64)|\b(?:encodeURIComponent|quote|urlencode|rawurlencode|URLEncoder\.encode|EscapeDataString|QueryEscape)\b\s?\([^\n]{0,120}?\b(?:btoa|b64encode|base64_encode)\b/dg;

export const basicPercentEncoded: Rule = {
  id: 'basic-percent-encoded',
  find: (input) => {
    const sent = basicPairs(input).filter(({ bytes }) => isEncoded(bytes));
    if (sent.length > 0) return sent.map(({ exchange, restSpan }) => ({ exchange, span: restSpan }));
    const written = matches(input, WRITTEN).filter((match) => isEncoded(decodeBase64(match[1] ?? '')));
    return sightingsOf(input, [...written, ...matches(input, IN_CODE)]);
  },
};

function isEncoded(bytes: string | undefined): boolean {
  return bytes !== undefined && PAIR.test(bytes) && !/^\w+:\/\//.test(bytes) && ENCODED.test(bytes);
}
