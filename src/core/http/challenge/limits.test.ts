import { expect, test } from 'vitest';
import { parseChallenges } from './index.ts';
import { mostProblems } from './reader.ts';

const starts = ['', 'A ', 'A b=c, ', 'A b="', 'A b=', "A b='", 'A b=“', 'A b="x"y', ',A\t'];

const units = [
  ...[',', ', ', '\\', '"', '=', "'", '“', ' ', '\t', ';', 'a', 'é', '\u0001', '\r\n', '/', '"\\', '" ', '= ', ', ="'],
  ...['a,', 'a ,', 'a b,', 'Basic ', 'Basic a, ', 'Basic a=b ', 'Bearer a Bearer b='],
  ...['a=b,', 'a=b ', 'a=b;', 'a=b c ', 'a a=', 'a = ', 'a="b" ', 'a="\\\\\\"",', 'Basic realm="x", '],
  ...['a="b"c,', 'a= "b"c, ', 'a="x, ', 'a="b, c=', 'a="b=" ', 'a="b"" ,', 'a=b c="d e, ', '"a"b', '"a'],
  ...["a='b, ", "a='b ", "x='y ‘", 'a=“x, ', 'x=‘', '\u0001 ', 'x=é,', 'a="é\\b",'],
];

function family(start: string, unit: string, length: number): string {
  return (start + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
}

/** Processor time in milliseconds, so that a busy machine does not count; the least of several runs. */
function cost(value: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    parseChallenges([value]);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** How long 32 KB take, and how many times as long as 4 KB: about 8 if the cost is linear, 64 if it is a square. */
function growth(start: string, unit: string, runs: number): { readonly long: number; readonly times: number } {
  const short = cost(family(start, unit, 1 << 12), runs);
  const long = cost(family(start, unit, 1 << 15), runs);
  return { long, times: long / Math.max(short, 0.5) };
}

test.each(starts)(
  'time grows with the length, whatever repeats behind %j',
  (start) => {
    const isSlow = (unit: string, runs: number) => {
      const { long, times } = growth(start, unit, runs);
      return long > 40 || times > 28;
    };
    // The limits are wide, and a family that misses them is measured again: garbage collection takes its share.
    expect(units.filter((unit) => isSlow(unit, 2) && isSlow(unit, 8))).toEqual([]);
  },
  60_000,
);

test('many field lines cost what one does', () => {
  const values = Array.from({ length: 10_000 }, () => 'Digest a="b", c=d');
  const before = process.cpuUsage();
  expect(parseChallenges(values).challenges.length).toBe(10_000);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
});

test('the list of problems has an end, and says so', () => {
  const { problems } = parseChallenges(['A a="b"', ...Array<string>(2000).fill('c=d, , c = e')]);
  const count = (level: string) => problems.filter((problem) => problem.level === level).length;
  expect(count('error')).toBe(mostProblems);
  expect(count('warning')).toBe(mostProblems + 2);
  expect(problems.filter(({ code }) => code === 'more-problems').length).toBe(2);
});

test('an error behind many warnings is still reported', () => {
  const { problems } = parseChallenges([`A a=b${',,B'.repeat(2000)} a="`]);
  expect(problems.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual([
    'unterminated-quoted-string',
  ]);
});
