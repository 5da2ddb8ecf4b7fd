import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadCatalog } from './index.ts';

it('every problem of a challenge has words, and no other has', () => {
  const source = readFileSync(new URL('../core/http/challenge/problem.ts', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/^ {2}\| '([a-z0-9-]+)'/gm)].map(([, code]) => code);
  const { challengeProblems } = loadCatalog();
  expect(challengeProblems.map(({ id }) => id).sort()).toEqual(codes.sort());
});
