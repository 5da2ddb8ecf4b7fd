/**
 * Somebody gives a key as a variable of one command, and the program says that it has none or refuses it. It then reads
 * another name, or what it stored earlier goes first:
 *
 *     FAKE_API_KEY=fake foo-cli
 *     err="No auth credentials found"
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const GIVEN = new RegExp(
  `^[ \\t]*(?:[$>%#][ \\t]+)?(?:env[ \\t]+)?((?!(?:DB|DATABASE|MYSQL|POSTGRES|PG|REDIS)_)${SECRET_NAME})=(?:"[^"\\n]{1,200}"|'[^'\\n]{1,200}'|<[^>\\n]{1,80}>|(?!\\$\\()[^\\s"'<]\\S{0,300})[ \\t]+(?!&&|#|;|\\|)[a-z][\\w./-]{1,60}(?=\\s|$)`,
  'dgm',
);
const FAILS =
  /\bno (?:\w{1,12} ){0,2}(?:credentials?|api key|key|token|auth)\b|\b(?:credentials?|key|token)s? (?:is |are |was )?(?:missing|not (?:found|set|provided))|\b40[13]\b|unauthori[sz]ed|invalid (?:api[ _-]?)?(?:key|token)|authentication (?:failed|error)/dgi;

export const variableGivenAtCommand: Rule = {
  id: 'variable-given-at-command',
  find: (input) => (matches(input, FAILS).length > 0 ? places(input, GIVEN, 1).slice(0, 2) : []),
};
