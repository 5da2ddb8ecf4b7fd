/**
 * A setting gives the hash of a password, and the login is refused: the program may know another kind of hash, or take the
 * text for the password itself:
 *
 *     attr login basicAuth bob:$apr1$fake$fake
 *     Login denied for bob
 */
import { beginningOf, groupOf, LONGEST_CODE, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HASH =
  '(?:\\$(?:apr1|2[abxy]|[1567y]|argon2(?:id|i|d)|scrypt)\\$(?!\\$)[^\\s"\',;<]{1,200}|\\{(?:SHA|SSHA|SSHA512|SHA256|SHA512|ARGON2|CRYPT|PBKDF2[\\w-]{0,12}|MD5|SMD5|BCRYPT)\\}[^\\s"\',;<]{3,200}|PBKDF2\\$[^\\s"\']{3,100}|\\*[\\dA-F]{40}\\b|md5[\\da-f]{32}\\b)';
const HEX = '(?:[\\da-f]{64}|[\\da-f]{40}|[\\da-f]{32}|[\\da-f]{8,63}(?:\\.{2,3}|…))';
const HELD = new RegExp(
  [
    `\\b(?:[\\w.-]{0,40}(?:pass(?:word|wd)?|pw|pwd|secret|hash|basic_?auth|auth_?user\\w{0,5}|users?))["']?(?:[ \\t]{0,3}(?:=>|[:=]|in DB:)[ \\t]{0,3}|[ \\t]{1,3})["'[({]{0,2}(?:[\\w.@-]{1,40}["']?[ \\t]{0,2}(?:=>|:)[ \\t]{0,2}["']?)?(${HASH})`,
    `\\bVALUES[ \\t]{0,2}\\([^()\\n]{0,80}'(${HEX})'`,
    `^[ \\t]*["']?[\\w.@-]{1,40}["']?(?:[ \\t]*[:|][ \\t]*|[ \\t]+)["']?(\\*[\\dA-F]{40}\\b|md5[\\da-f]{32}\\b)`,
    `: [\\w.@-]{1,40} \\| (\\*[\\dA-F]{40}\\b)`,
    `: "[\\w.@-]{1,40}" "(md5[\\da-f]{32})"`,
  ].join('|'),
  'dgim',
);
const REFUSED =
  /\b401\b|unauthori[sz]ed|\bnot authori[sz]ed|invalid (?:user|log|cred|pass)\w{0,12}|(?:incorrect|wrong|bad) (?:user|log|cred|pass)\w{0,12}|access denied|login (?:denied|failed)|(?:authentication|auth) (?:has )?fail\w{0,3}|(?:can['’]?t|cannot|failed to) (?:authenticate|log ?in)|password mismatch|do(?:es)? not match/i;
/** What takes dollar signs out is another matter. */
const REPLACED =
  /using password: NO|bcrypt\.compare|unexpected '\$'|set_header|bind_?pass|envsubst|\becho\b|docker[ -]compose|variable is not set|\bexport\b|\.env\b|labels?:|\btpl\b/i;

export const hashBesideRefusedLogin: Rule = {
  id: 'hash-beside-refused-login',
  find: (input) => {
    const text = beginningOf(input, LONGEST_CODE);
    if (text.length > 6_000 || !REFUSED.test(text) || REPLACED.test(text)) return [];
    return matches(input, HELD)
      .flatMap((match) => {
        const at = groupOf(match);
        const span = spanOf(match, at);
        return span ? [sighting(input, span)] : [];
      })
      .slice(0, 1);
  },
};
