/**
 * Code reads a secret from a variable, and the settings give one of a name that is nearly the same:
 *
 *     process.env.SHOP_KEY
 *     SHOP_API_KEY=fake
 */
import { ENVIRONMENT_CALL, ENVIRONMENT_PROPERTY } from '../../facts/environment-read.ts';
import { SECRET_NAME } from '../../facts/secret-name.ts';
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const READ = new RegExp(
  `(?:${ENVIRONMENT_PROPERTY}|\\bsecrets\\.|${ENVIRONMENT_CALL}[ \\t]?["'\`]|[=:][ \\t]{0,3}["']?\\$\\{)([A-Z][A-Z\\d_]{2,60})\\b`,
  'dg',
);
const GIVEN = new RegExp(
  `(?:^|[\\s"'\`-])(?:export[ \\t]+|ENV[ \\t]+|\\.env:?[ \\t]+)?(${SECRET_NAME})(?:[ \\t]?=[ \\t]?(?!=)|:[ \\t]+)["']?[^\\s"'=>]`,
  'dgm',
);
const CALLED = new RegExp(`\\b(?:called|named|name is) ["'\`]?(${SECRET_NAME})\\b`, 'dg');

export const variableReadByOtherName: Rule = {
  id: 'variable-read-by-other-name',
  find: (input) => {
    const read = matches(input, READ);
    const given = [...matches(input, GIVEN), ...matches(input, CALLED)].map((match) => match[1] ?? '');
    return read.flatMap((match) => {
      const name = match[1] ?? '';
      const span = spanOf(match, 1);
      if (!span || given.includes(name) || !given.some((other) => isNear(name, other))) return [];
      return [sighting(input, span)];
    });
  },
};

/** All words of the one stand in the other, or all but one of each. */
function isNear(one: string, other: string): boolean {
  if (one.replaceAll('_', '') === other.replaceAll('_', '')) return one !== other;
  const [a, b] = [one.split('_'), other.split('_')];
  const shared = a.filter((word) => b.includes(word)).length;
  return one !== other && shared > 0 && a.length - shared <= 1 && b.length - shared <= 1 && a.at(-1) !== 'URL';
}
