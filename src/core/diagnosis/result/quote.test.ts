import { expect, it } from 'vitest';
import { quoteOf } from './quote.ts';

const quoted = (before: string, text: string, after: string) => {
  const {
    before: left,
    text: stretch,
    after: right,
  } = quoteOf(before + text + after, before.length, before.length + text.length);
  return `${left}[${stretch}]${right}`;
};
const many = (count: number) => 'x'.repeat(count);

it.each([
  ['a whole text', '', 'one', '', '[one]'],
  ['its line alone', 'first\na ', 'one', ' b\nlast', 'a [one] b'],
  ['the first line', 'a ', 'one', '\nlast', 'a [one]'],
  ['an empty stretch', 'a=', '', ' b', 'a=[] b'],
  ['sixty characters on either side', many(60), 'one', many(60), `${many(60)}[one]${many(60)}`],
  ['no more than that', many(61), 'one', many(61), `…${many(60)}[one]${many(60)}…`],
  ['a long stretch by its beginning', '', many(161), '', `[${many(160)}…]`],
])('quotes %s', (_, before, text, after, expected) => {
  expect(quoted(before, text, after)).toBe(expected);
});
