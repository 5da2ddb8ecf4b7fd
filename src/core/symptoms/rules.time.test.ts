/** No rule takes more than linear time, whatever a paste repeats: a pattern with two ways through blanks is quadratic. */
import { expect, it } from 'vitest';
import { readPaste } from '../http/read.ts';
import { growth } from '../testing/growth.ts';
import { ruleInput } from './find.ts';
import { rules } from './rules/index.ts';

const units = [
  ...[' ', '\t', '\n', ' \n', '- ', 'a', 'A', '1', '.', '-', '=', ':', '/', '"', "'", '<', '$', '\\'],
  ...['a.', 'a_', 'a,', '"a" ', '{"', 'the ', 'not ', '401 ', 'token ', 'user ', 'header ', 'password ', 'https://'],
];
const length = 65_536;
/** In milliseconds: what takes less for all of it is fast enough, and too short to be measured. */
const fast = 60;

it.each(units)('over %j again and again', (unit) => {
  const input = ruleInput(readPaste(unit.repeat(length / unit.length)));
  const slow = rules.filter((rule) => {
    const start = performance.now();
    rule.find(input);
    if (performance.now() - start < fast) return false;
    return growth(unit, (text) => rule.find(ruleInput(readPaste(text)))).factor > 2.5;
  });
  expect(slow.map(({ id }) => id)).toEqual([]);
});
