/** 10,000 generated pastes; `npm run fuzz` runs a hundred times as many. */
import { expect, test } from 'vitest';
import { propertiesFor } from '../core/testing/properties.ts';
import { loadCatalog } from './index.ts';
import { knowledgeOf } from './knowledge.ts';

const inputs = 10_000;
const seed = 20261124;
const properties = propertiesFor(knowledgeOf(loadCatalog()));

test.each(properties)(
  '$name',
  ({ run, share }) => {
    const result = run({ seed, numRuns: (inputs * share) / 1000 });
    const { failed, counterexample, counterexamplePath: path, errorInstance } = result;
    expect(failed, JSON.stringify({ seed, path, counterexample, error: String(errorInstance) })).toBe(false);
  },
  60_000,
);

test('the shares of the properties are those of a whole', () => {
  expect(properties.reduce((sum, { share }) => sum + share, 0)).toBe(1000);
});
