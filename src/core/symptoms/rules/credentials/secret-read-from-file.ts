/**
 * A program takes a secret from a file as it stands there, with the line break at its end:
 *
 *     token = open("token.txt").read()
 */
import { beginningOf, LONGEST_WRITTEN, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '(?:token|secret|api_?key|(?:jwt|auth|hmac|signing)_?key|passw(?:or)?d|credentials?)';
const READS =
  '(?:open\\([^\\n)]{1,80}\\)\\.read\\(\\)|read_text\\(\\)|(?:os|ioutil)\\.ReadFile\\([^\\n)]{1,80}\\)|readFile(?:Sync)?\\([^\\n)]{1,80}\\)|file_get_contents\\([^\\n)]{1,80}\\)|File\\.read\\([^\\n)]{1,80}\\)|File\\.ReadAllText\\([^\\n)]{1,80}\\)|read_to_string\\([^\\n)]{1,80}\\)|Files\\.readString\\([^\\n)]{1,80}\\))';
/** A file of keys in another form is no matter of a line break. */
const PLAIN = '(?![^\\n]{0,120}\\.(?:pem|crt|cer|key|pub|env|json|ya?ml|p12|pfx|der|toml|ini)\\b)';
const PATTERN = new RegExp(
  [
    `^${PLAIN}[^\\n]{0,60}?\\b(?:open|ReadFile|readFile(?:Sync)?|file_get_contents|File\\.read|ReadAllText|read_to_string|readString)\\([^\\n)]{0,60}?(?:token|secret|passw(?:or)?d|api[-_]?key|\\bkey\\.txt)[^\\n)]{0,30}\\)`,
    `^${PLAIN}[^\\n]{0,40}?\\b\\w{0,20}${NAME}\\w{0,10}[^\\n]{0,20}?=[^\\n]{0,30}?${READS}(?!\\.?(?:strip|trim|rstrip|chomp))`,
    `^${PLAIN}[ \\t]*["']?\\w{0,30}${NAME}s?_?-?file["']?[ \\t]*[:=][ \\t]*["']?/?[\\w./~$-]{3,120}`,
    `^${PLAIN}[ \\t]*${NAME}[ \\t]+/[\\w./-]{3,100}[ \\t]*$`,
  ].join('|'),
  'dgim',
);
const CLEANED = /\b(?:strip|trim|rstrip|trimEnd|chomp|TrimSpace|TrimRight|trim_end)\b/;

export const secretReadFromFile: Rule = {
  id: 'secret-read-from-file',
  find: (input) => (CLEANED.test(beginningOf(input, LONGEST_WRITTEN)) ? [] : places(input, PATTERN).slice(0, 3)),
};
