/**
 * A secret is what a command prints, with the line break or carriage return at its end:
 *
 *     Authorization = "Bearer $(Get-Content token.txt -Raw)"
 */
import { beginningOf, LONGEST_CODE, places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const NAME = '(?:token|secret|key|passw(?:or)?d|pass|pw|pwd|pat|bearer|basic|credentials?|passwordeval)';
const PRINTS = '(?:(?:cat|type|Get-Content|gc|gpg|pass) |< ?)[^)`\\n|]{1,80}';
/** A file of keys in another form is no matter of a line break. */
const FILE = '(?![^\\n)`]{0,80}\\.(?:pem|crt|key|pub|json|ya?ml|p12|env)\\b)';
const PRINTED = new RegExp(
  [
    `(?<![\\w-])[\\w-]{0,40}${NAME}["']?(?:[ \\t]{0,2}[=:][ \\t]{0,2}|[ \\t]+)["']?(?:Bearer |Basic |Token )?((?:\\$\\(|\`)${FILE}${PRINTS}[)\`])`,
    `(?<![\\w$.-])[\\w$.-]{0,40}${NAME}[ \\t]{0,2}=[ \\t]{0,2}(Get-Content [^\\n|;]{1,80} -Raw)\\b`,
    `\\bBearer[ :]{1,2}(\\$\\(${FILE}${PRINTS}\\))`,
    `\\bpass(?:word)?[-_]?(?:eval|cmd|command)[ \\t=]{1,3}["'\`]?((?:gpg|pass|cat|op|secret-tool)\\b[^\\n"'|]{1,100})(?=["'\`\\n]|$)`,
    `\\b(?:password|token|secret|key)=\\{(open\\([^)\\n]{1,60}\\)\\.read\\(\\))\\}`,
  ].join('|'),
  'dgim',
);
/** Less than trouble: what a program says of a value. */
const REFUSED = /\b(?:invalid|rejected|incorrect|bad request)\b/i;
/** Nothing is left at the end, or another reason is told. */
const CLEANED =
  /\bexpired\b|\bNo such file|\bpermission denied\b|\b(?:strip|trim|rstrip|tr -d|head -c|chomp|head -n)\b/i;

export const secretPrintedByCommand: Rule = {
  id: 'secret-printed-by-command',
  find: (input) =>
    (tellsOfTrouble(input.text) || REFUSED.test(beginningOf(input, LONGEST_CODE))) &&
    !CLEANED.test(beginningOf(input, LONGEST_CODE))
      ? [1, 2, 3, 4, 5].flatMap((group) => places(input, PRINTED, group)).slice(0, 2)
      : [],
};
