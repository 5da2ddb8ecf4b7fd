/**
 * A program tells that it was refused, and the challenge shown with that asks for Digest alone, which it did not answer:
 *
 *     Error: connection failed: 401 Unauthorized
 *     WWW-Authenticate: Digest realm="printer", nonce="fake"
 */
import { matches, places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const DIGEST =
  /\b(?:www-authenticate["'`]?\]?[ \t]{0,3}(?:[:=]|->|=>)[ \t]{0,3}["'`]?(Digest)\b|auth(?:entication)?["'`]?[ \t]{0,3}[:=][ \t]{0,3}["'`]?(digest)\b)/dgi;
const OTHERS = /\bwww-authenticate\b[^\n]{0,300}?\b(?:Basic|Bearer|Negotiate|NTLM)\b|\bBasic realm=/i;
/** Words of a program's own; curl shows the answer alone, and a first call has no login yet. */
const PROGRAM =
  /\b(?:error|ERR|exception|statusCode|status code|could not|cannot|unable|connection)\b|\bfail(?:ed|s|ure)?\b|\w(?:Error|Exception)\b/i;
const REFUSED = /\b401\b|unauthori[sz]ed|not ?authenticated|No \\{0,3}['"]Authorization/i;
/** Digest was done. */
const DONE =
  /^[ \t-]{0,8}auth(?:entication)?: ?["']?digest\b|--digest|--anyauth|HTTPDigestAuth|DigestAuth|digest_auth|(?<!No \\{0,3}['"])\bauthorization["']?[ \t]?:[ \t]?["']?Digest\b|\bstale="?true|\bcnonce\b|\bnonce (?:is |was )?(?:expired|invalid|unknown)|nonce mismatch|\bcurl\b[^\n]{0,80}[ \t]-(?:i|I|v|sv|vs|D)\b|AH0\d{4}/im;

export const programMeetsDigest: Rule = {
  id: 'program-meets-digest',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 6_000 || OTHERS.test(text) || DONE.test(text)) return [];
    if (!REFUSED.test(text) || !PROGRAM.test(text) || matches(input, DIGEST).length === 0) return [];
    return [...places(input, DIGEST, 1), ...places(input, DIGEST, 2)].slice(0, 1);
  },
};
