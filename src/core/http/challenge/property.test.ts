import { expect, test } from 'vitest';
import { grammar } from './cases/index.ts';
import { type Challenge, parseChallenges } from './index.ts';

/** Numbers from a seed, the same in each run: `below(n)` is 0 to n - 1. */
function random(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <Item>(items: ArrayLike<Item>): Item => items[below(items.length)] as Item;
  const text = (items: ArrayLike<string>, most: number, least = 0): string =>
    Array.from({ length: least + below(most - least + 1) }, () => pick(items)).join('');
  return { below, pick, text };
}

// RFC 9110, sections 5.6 and 11, as one expression: slow on long values, but written apart from the reader.
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const qdtext = '[\\t \\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\uffff]';
const quoted = `"(?:${qdtext}|\\\\[\\t \\x21-\\x7e\\x80-\\uffff])*"`;
const ows = '[ \\t]*';
const listOf = (element: string) => `(?:${element})?(?:${ows},${ows}(?:${element})?)*`;
const param = `${token}${ows}=${ows}(?:${token}|${quoted})`;
const challenge = `${token}(?: +(?:[A-Za-z0-9._~+/-]+=*|${listOf(param)}))?`;
const value = new RegExp(`^${ows}${listOf(challenge)}${ows}$`);

const simple = ['a', 'B', '=', '=', ' ', ' ', ',', ',', '"', '"', '\\', '\t', 'x', 'Basic', 'realm', '/', "'", 'a=b'];
const hostile = [
  ...simple,
  'é',
  '😀',
  '\u0001',
  '\0',
  '\r\n',
  '“',
  '”',
  ';',
  ':',
  '@',
  ' a="c d"',
  'Bearer ',
  '"b',
  '==',
];

test('errors are where the grammar says: 10,000 random values', () => {
  const { below, text } = random(1);
  let valid = 0;
  for (let run = 0; run < 10_000; run++) {
    const given = text(below(2) === 0 ? simple : hostile, 9, 1);
    const { problems } = parseChallenges([given]);
    // The expression can't say that names of one challenge differ.
    const isValid = problems.every(({ code, level }) => level === 'warning' || code === 'duplicate-parameter');
    if (isValid !== value.test(given)) expect.fail(JSON.stringify({ given, problems }));
    if (isValid) valid++;
  }
  expect(valid).toBeGreaterThan(1000);
});

test('the same for the vectors of the grammar', () => {
  for (const [, given] of grammar)
    if (typeof given === 'string') expect([given, value.test(given)]).toEqual([given, true]);
});

test('spans lie in the input and problems in order: 10,000 random fields of several lines', () => {
  const { below, text } = random(2);
  for (let run = 0; run < 10_000; run++) {
    const values = Array.from({ length: 1 + below(3) }, () => text(hostile, 24));
    const { challenges, problems } = parseChallenges(values);
    const spans = challenges.flatMap(({ spans: { scheme, params, token68 } }) => [
      scheme,
      ...params.flatMap(({ nameSpan, valueSpan }) => [nameSpan, valueSpan]),
      ...(token68 ? [token68] : []),
    ]);
    for (const { line, start, end } of [...problems, ...spans]) {
      const length = values[line]?.length ?? -1;
      if (!(start >= 0 && start <= end && end <= length)) expect.fail(JSON.stringify({ values, line, start, end }));
    }
    problems.reduce((before, after) => {
      if (before.line > after.line || (before.line === after.line && before.start > after.start)) {
        expect.fail(JSON.stringify({ values, problems }));
      }
      return after;
    }, problems[0] ?? { line: 0, start: 0, end: 0, level: 'error', code: 'nul' });
  }
});

const tchars = "!#$%&'*+-.^_`|~09azAZ";
const inQuotes = [...tchars, ' ', '\t', ',', '=', '"', '\\', ';', '(', ')', '/', 'ä', '😀', 'Basic ', 'a=b'];

/** A challenge and the ways to write it. */
function sample({ below, pick, text }: ReturnType<typeof random>) {
  const blanks = () => text(' \t', 2);
  const quote = (plain: string) => `"${plain.replace(/["\\]/g, '\\$&')}"`;
  const scheme = text(tchars, 8, 1);
  if (below(4) === 0) return { scheme, params: [], token68: null, text: scheme };
  if (below(3) === 0) {
    const token68 = text('-._~+/09azAZ', 12, 1) + '='.repeat(below(3));
    return { scheme, params: [], token68, text: scheme + ' '.repeat(1 + below(2)) + token68 };
  }
  const params = Array.from({ length: 1 + below(4) }, (_, at) => {
    const name = pick(['__proto__', 'constructor', text(tchars, 6, 1)]) + at;
    const isToken = below(2) === 0;
    const plain = isToken ? text(tchars, 8, 1) : text(inQuotes, 8);
    const equals = below(4) === 0 ? `${blanks()}=${blanks()}` : '=';
    return { name: name.toLowerCase(), plain, text: name + equals + (isToken ? plain : quote(plain)) };
  });
  const separator = () => `${blanks()},${below(5) === 0 ? ', ,' : ''}${blanks()}`;
  const written = params.map(({ text: one }, at) => (at === 0 ? one : separator() + one)).join('');
  return {
    scheme,
    params: params.map(({ name, plain }) => [name, plain]),
    token68: null,
    text: `${scheme} ${written}`,
  };
}

test('what is printed is read back, without errors: 10,000 random fields', () => {
  const source = random(3);
  for (let run = 0; run < 10_000; run++) {
    const wanted = Array.from({ length: 1 + source.below(4) }, () => sample(source));
    const lines: string[] = [];
    for (const { text } of wanted) {
      if (lines.length === 0 || source.below(2) === 0) lines.push(text);
      else lines[lines.length - 1] += `,${source.text(' \t', 2)}${text}`;
    }
    const { challenges, problems } = parseChallenges(lines);
    const errors = problems.filter(({ level }) => level === 'error');
    const expected = JSON.stringify(wanted.map(({ scheme, params, token68 }) => ({ scheme, params, token68 })));
    if (errors.length > 0 || JSON.stringify(challenges.map(plain)) !== expected) {
      expect.fail(JSON.stringify({ lines, errors, expected }));
    }
  }
});

function plain({ scheme, params, token68 }: Challenge) {
  return { scheme, params: [...params], token68 };
}
