import { expect, it } from 'vitest';
import { NUMBER_PARTS, partOfNumber } from '../core/diagnosis/numbers/number-pages.ts';
import { joinContent } from './catalog.ts';
import { readContent } from './read.ts';
import { statusWords } from './status-words.ts';

const catalog = joinContent(readContent('content'));
const parts = statusWords(catalog);

it('has a page for every failing status and every number of a vendor, in its part', () => {
  const failing = catalog.codes.filter(({ id }) => Number(id) >= 400);
  expect(parts).toHaveLength(NUMBER_PARTS);
  expect(parts.flat()).toHaveLength(failing.length + catalog.variants.length);
  for (const [part, pages] of parts.entries())
    for (const { number } of pages) expect(partOfNumber(number), number).toBe(part);
});

it('says what each role does first, in whole sentences without links', () => {
  const roles = parts.flat().flatMap((page) => page.roles.map(([, todo]) => todo));
  expect(roles.length).toBeGreaterThan(60);
  for (const todo of roles) expect(todo).toMatch(/^[A-Z`'"](?!.*\]\().*[.?!`)"]$/);
});
