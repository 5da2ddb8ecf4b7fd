import { expect, it } from 'vitest';
import { challengeErrors, challengeWarnings } from '../core/http/challenge/problem.ts';
import { loadCatalog } from './index.ts';

it('every problem of a challenge has words, and no other has', () => {
  const { challengeProblems } = loadCatalog();
  expect(challengeProblems.map(({ id }) => id).sort()).toEqual([...challengeErrors, ...challengeWarnings].sort());
});
