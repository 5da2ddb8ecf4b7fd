import { expect, test } from 'vitest';
import type { ChallengeCase, ExpectedChallenge } from './cases/case.ts';
import { codes } from './cases/codes.ts';
import * as kinds from './cases/index.ts';
import { type Challenge, type ChallengeProblem, parseChallenges, plainChallenge } from './index.ts';

const all: readonly (readonly [string, ChallengeCase])[] = Object.entries(kinds).flatMap(([kind, cases]) =>
  cases.map((one) => [kind, one] as const),
);

test.each(all)('%s: %j', (_, [, given, expected, problems = []]) => {
  const values = typeof given === 'string' ? [given] : given;
  const result = parseChallenges(values);
  expect(result.challenges.map(asExpected)).toEqual(expected);
  expect(result.problems.map(asCode)).toEqual(problems);
});

test('a valid value has no error, any other has one', () => {
  for (const [kind, [why, given]] of all) {
    if (kind === 'products' || why.includes('GNAP')) continue;
    const { problems } = parseChallenges(typeof given === 'string' ? [given] : given);
    expect(problems.some(({ level }) => level === 'error')).toBe(kind.startsWith('malformed'));
  }
});

test('every code is raised by a vector', () => {
  const raised = new Set(all.flatMap(([, [, , , problems = []]]) => problems.map((code) => code.replace(/@.*/, ''))));
  raised.add('more-problems'); // in limits.test.ts: no value that a person can read raises it
  expect([...raised].sort()).toEqual([...codes].sort());
});

test('spans of parts', () => {
  const values = ['A  Realm = "b\\"" , c=d', 'Negotiate YQ=='];
  const text = ({ line, start, end }: { line: number; start: number; end: number }) => values[line]?.slice(start, end);
  const { challenges } = parseChallenges(values);
  const parts = challenges.map(({ spans }) => ({
    scheme: text(spans.scheme),
    params: spans.params.map(({ name, nameSpan, valueSpan }) => [name, text(nameSpan), text(valueSpan)]),
    token68: spans.token68 && text(spans.token68),
  }));
  expect(parts).toEqual([
    {
      scheme: 'A',
      params: [
        ['realm', 'Realm', '"b\\""'],
        ['c', 'c', 'd'],
      ],
      token68: null,
    },
    { scheme: 'Negotiate', params: [], token68: 'YQ==' },
  ]);
});

test('JSON of a challenge keeps every name', () => {
  const { challenges } = parseChallenges(['A __proto__=x, constructor="y"']);
  expect(JSON.stringify(challenges.map(plainChallenge))).toBe(
    '[{"scheme":"A","params":{"__proto__":"x","constructor":"y"},"token68":null}]',
  );
});

test('challenges share nothing that can change', () => {
  const { challenges } = parseChallenges(['A, B a=b, C']);
  expect(challenges.map(({ params }) => params.size)).toEqual([0, 1, 0]);
  expect(parseChallenges(['D']).challenges[0]?.params.size).toBe(0);
});

test('what a longer value left behind is never read', () => {
  for (const [, [, given]] of all) {
    const values = typeof given === 'string' ? [given] : given;
    const results = ['"', ' ', '\\', 'a', '=', ',', 'é'].map((left) => {
      parseChallenges([left.repeat(4000)]);
      const { challenges, problems } = parseChallenges(values);
      return [challenges.map((challenge) => [asExpected(challenge), challenge.spans]), problems];
    });
    for (const result of results) expect(result).toEqual(results[0]);
  }
});

test('names beyond the few that are looked through', () => {
  const names = Array.from({ length: 40 }, (_, at) => `n${at}`);
  const again = names.filter((_, at) => at % 7 === 0);
  const { challenges, problems } = parseChallenges([`A ${[...names, ...again].map((name) => `${name}=x`).join(', ')}`]);
  expect([...(challenges[0]?.params.keys() ?? [])]).toEqual(names);
  expect(challenges[0]?.spans.params.map(({ name }) => name)).toEqual(names);
  expect(problems.map(({ code }) => code)).toEqual(again.map(() => 'duplicate-parameter'));
});

/** A challenge in the form of a vector; own properties only, so `__proto__` counts. */
function asExpected(challenge: Challenge): ExpectedChallenge {
  const { scheme, token68 } = challenge;
  const params = Object.fromEntries(challenge.params);
  if (challenge.params.size === 0) return token68 === null ? [scheme] : [scheme, token68];
  return token68 === null ? [scheme, params] : [scheme, token68, params];
}

function asCode({ code, line, start, end }: ChallengeProblem, at: number): string {
  if (at > 0) return code;
  return `${code}@${line === 0 ? '' : `${line}:`}${start}-${end}`;
}
