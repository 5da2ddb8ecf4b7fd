/**
 * The password is taken once the hash is of another kind, as people tell it.
 *
 *     with htpasswd -B it works
 */
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import { HELPED, tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const WORKS = `(?:${HELPED}|accepted|ok\\b|fine)`;
const FAILS = '(?:fails?|failed|refused|rejected|401|mismatch|does(?:n.t| not)|did(?:n.t| not)|not work\\w{0,3})';
const KIND =
  '(?:\\$(?:apr1|2[aby]|5|6|y|1)\\$|\\{S?SHA\\d{0,3}\\}|bcrypt|apr1|md5|sha-?(?:1|256|512)|crypt|yescrypt|argon2\\w{0,2})';

const words = tells(
  'htpasswd-option-helps',
  [
    `\\bhtpasswd\\b[^\\n]{0,30}? -[a-zA-Z]{0,4}[Bmsdp25]\\b[^\\n]{0,60}?\\b${WORKS}`,
    `\\b${WORKS}\\b[^\\n]{0,40}?\\b(?:with|using|after|via)\\b[^\\n]{0,20}?\\bhtpasswd -[a-zA-Z]{0,4}[Bmsdp25]`,
    `(?:\\bwith|\\busing|\\badd(?:ed|ing)?) ["'\`]?-[a-zA-Z]{0,4}[Bm]["'\`]?(?: \\([^)\\n]{1,20}\\))?[^\\n]{0,30}?\\b${WORKS}`,
    `(?<![\\w$])${KIND}(?: (?:hash(?:es|ed)?|entries|passwords?|lines?|format|prefix)){0,2}[^\\n.]{0,40}?\\b${WORKS}\\b[^\\n.]{0,60}?\\b(?:${FAILS}|but|not)\\b`,
    `(?<![\\w$])${KIND}(?: (?:hash(?:es|ed)?|entries|passwords?|lines?|format|prefix)){1,2}[^\\n.]{0,40}?\\b${FAILS}\\b`,
    `\\b${WORKS}\\b[^\\n.]{0,20}?\\b(?:with|using|after) (?:an? |the )?${KIND}(?: hash\\w{0,3})?\\b`,
  ],
  /checksum|commit|signature|digest|file integrity|torrent|certificate|hmac|jwt|\$\$|compose/i,
);

/** Hashes are spoken of in databases and directories too. */
const FILE =
  /htpasswd|basic|nginx|apache|registry|traefik|prometheus|exporter|caddy|squid|lighttpd|(?:password|users?) ?file|\$[a-z\d]{1,4}\$|\{S?SHA/i;

export const htpasswdOptionHelps: Rule = {
  ...words,
  find: (input) => (FILE.test(beginningOf(input, LONGEST_CODE)) ? words.find(input).slice(0, 2) : []),
};
