/**
 * A space stands inside the quotes round a secret, at its beginning or end:
 *
 *     API_TOKEN="fake "
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME =
  '(?:[\\w.-]{0,40}(?:token|api[_-]?key|access[_-]?key|secret|password|passwd|[_-]pw|[_-]pwd|[_-]pass)|[A-Z][A-Z\\d_]{1,40}_(?:KEY|PAT|PASS|AUTH)|[\\w-]{0,20}client[_-]?id)(?:_[A-Za-z\\d]{1,20}){0,2}';
/** One word: a sentence in quotes is no secret. */
const PATTERN = new RegExp(
  `(?:^|[\\s,{;])["']?${NAME}["']?[ \\t]{0,3}[:=][ \\t]{0,3}("(?:[ \\t]{1,4}[^\\s"'\`$]{4,400}[ \\t]{0,4}|[^\\s"'\`$]{4,400}[ \\t]{1,4})"|'(?:[ \\t]{1,4}[^\\s"'\`$]{4,400}[ \\t]{0,4}|[^\\s"'\`$]{4,400}[ \\t]{1,4})'|["'](?!-----)[^\\s"'\`$\\\\]{4,400}\\\\[nrt]["'](?!\\.))`,
  'dgim',
);
/** A word that goes before the secret. */
const SCHEME = /(?:bearer|token|basic|bot|key|digest)[ \t]{1,4}["']$/i;

export const quotedValueHasSpace: Rule = {
  id: 'quoted-value-has-space',
  find: (input) => places(input, PATTERN, 1).filter(({ span }) => !SCHEME.test(input.text.slice(span.start, span.end))),
};
