/**
 * A secret as a program prints it has quotes inside its quotes, so they belong to the value:
 *
 *     ELASTIC_PASSWORD: '''fake'''
 */
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const INNER = '[^\'"\\n\\\\$`]{1,200}';
/** YAML doubles a quote between quotes. TOML and Python have three quotes of their own, behind `=`. */
const KEPT = new RegExp(
  `\\b(?:${SECRET_NAME}|[a-z][\\w.-]{0,30}?(?:token|api_?key|secret|password)|token|password|secret)["']?(?:[ \\t]{0,4}:[ \\t]{0,4}('''${INNER}'''|"\\\\"${INNER}\\\\""|"'${INNER}'"|'"${INNER}"')|[ \\t]?=[ \\t]?("'${INNER}'"|'"${INNER}"'|\\\\"${INNER}\\\\"(?=")))[ \\t\\r]*,?(?=$|["\\s])`,
  'dgm',
);

export const settingKeepsQuotes: Rule = {
  id: 'setting-keeps-quotes',
  find: (input) => sightingsOf(input, matches(input, KEPT), 1, 2),
};
