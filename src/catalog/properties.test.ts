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
    const result = run({ seed, numRuns: Math.round(inputs * share) });
    const { failed, counterexample, counterexamplePath: path, errorInstance } = result;
    expect(failed, JSON.stringify({ seed, path, counterexample, error: String(errorInstance) })).toBe(false);
  },
  60_000,
);
