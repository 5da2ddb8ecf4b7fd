/** Each rule has its cases beside it, in the folder of its area: `<id>.ts` and `<id>.cases.ts`. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../http/read.ts';
import type { RuleCase } from './cases/rule-case.ts';
import { ruleInput } from './find.ts';
import { rules } from './rules/index.ts';

const folder = new URL('rules/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const isCases = (path: string) => path.endsWith('.cases.ts');
const isList = (path: string) => ['index.ts', 'request-index.ts'].includes(basename(path));
const pathOf = new Map(
  files.filter((path) => !isCases(path) && !isList(path)).map((path) => [basename(path, '.ts'), path]),
);

it('every file below rules/ is a rule in the list, named like it', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...pathOf.keys()].sort());
});

it('every file of cases stands beside its rule', () => {
  const expected = [...pathOf.values()].map((path) => path.replace(/\.ts$/, '.cases.ts'));
  expect(files.filter(isCases).sort()).toEqual(expected.sort());
});

for (const rule of rules) {
  const { cases }: { cases: readonly RuleCase[] } = await import(
    new URL(pathOf.get(rule.id)?.replace(/\.ts$/, '.cases.ts') ?? `${rule.id}.cases.ts`, folder).href
  );
  describe(rule.id, () => {
    it('has a case that shows it and one that does not', () => {
      expect(cases.some(({ marks }) => marks.length > 0)).toBe(true);
      expect(cases.some(({ marks }) => marks.length === 0)).toBe(true);
    });
    it.each(cases)('$name', ({ paste, marks }) => {
      const input = ruleInput(readPaste(paste));
      expect(rule.find(input).map(({ span }) => paste.slice(span.start, span.end))).toEqual(marks);
    });
  });
}
