/**
 * Code or command does Digest, and what the server asks for is Basic; or the reverse:
 *
 *     f.request :digest, 'admin', 'fake'
 *     Authentication selected: Basic realm="Device"
 */
import { beginningOf, LONGEST_WRITTEN, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const DOES_DIGEST =
  /\bHTTPDigestAuth\b|\bDigestAuth\(|\bDigestAuthentication\b|\brequest :digest\b|(?<!-)--digest\b|\bdigest_auth\b|\bauth_type["']?\]?\s{0,3}[:=]\s{0,3}["']?digest|\b(?:authentication|auth|(?:auth_?)?method):\s{0,3}["']?digest\b|\bWithDigest\w{0,10}\(/dgi;
const DOES_BASIC =
  /\bHTTPBasicAuth\b|\bBasicAuth\(|\brequest :(?:basic_auth|authorization, :basic)\b|(?<!-)--basic\b|\bbasic_auth\(|\bSetBasicAuth\(|\bauth_type["']?\]?\s{0,3}[:=]\s{0,3}["']?basic|\b(?:authentication|auth|(?:auth_?)?method):\s{0,3}["']?basic\b|\bauth=\(\s{0,2}["'\w]|\.setAuthorization\(["'][^"',\n]{1,60}["'],|\bcurl\b(?![^\n]{0,300}--(?:digest|anyauth|ntlm|negotiate|basic)\b)[^\n]{0,200}?[ \t](?:-u|--user)[ =]?["']?[\w$<{]/dgi;
const ASKS_BASIC = /(?:WWW-Authenticate["']?:\s{0,3}["'[]{0,2}|Authentication selected: )Basic\b/gi;
const ASKS_WINDOWS = /WWW-Authenticate["']?:\s{0,3}["'[]{0,2}(?:NTLM|Negotiate)\b/gi;
const ASKS_DIGEST = /(?:WWW-Authenticate["']?:\s{0,3}["'[]{0,2}|Authentication selected: )Digest\b/gi;

export const codeTriesOtherScheme: Rule = {
  id: 'code-tries-other-scheme',
  find: (input) => {
    // What was sent, and curl's own notes, say it better than the code.
    if (/^[ \t>]{0,8}\* Server auth using/m.test(beginningOf(input, LONGEST_WRITTEN))) return [];
    const isCompared = input.exchanges.some(
      ({ request, response }) =>
        (response?.fields.length ?? 0) > 0 && request?.fields.some(({ name }) => /^authorization$/i.test(name)),
    );
    if (isCompared) return [];
    const asks = (pattern: RegExp) => matches(input, pattern).length > 0;
    const [basic, digest, windows] = [ASKS_BASIC, ASKS_DIGEST, ASKS_WINDOWS].map(asks);
    if (basic && digest) return [];
    if (basic) return places(input, DOES_DIGEST).slice(0, 1);
    return digest || windows ? places(input, DOES_BASIC).slice(0, 1) : [];
  },
};
