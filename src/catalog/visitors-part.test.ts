import { expect, test } from 'vitest';
import type { VariantFacts } from './schema.ts';
import { visitorsPart } from './visitors-part.ts';

const cases: [string, VariantFacts['who'], VariantFacts['seen'], string | undefined][] = [
  ['a page of the edge, and a broken origin', ['site-owner', 'server-admin'], 'client', 'owner'],
  ['a page that visitors get for a setting', ['server-admin'], 'both', 'owner'],
  ['a caller and the server can each be wrong', ['api-caller', 'server-admin'], 'client', 'owner'],
  ['a certificate that the visitor can choose', ['visitor', 'server-admin'], 'both', 'own'],
  ['an answer to a program', ['api-caller'], 'client', 'maker'],
  ['a number in a log', ['server-admin', 'visitor'], 'log', undefined],
  ['nothing is broken', ['nobody', 'api-caller'], 'client', undefined],
];

test.each(cases)('%s', (_, who, seen, part) => {
  expect(visitorsPart({ who, seen })).toBe(part);
});
