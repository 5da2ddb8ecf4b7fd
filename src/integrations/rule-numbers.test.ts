import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRule, withoutId } from './rule-numbers.ts';

const rules = globSync('src/core/symptoms/rules/**/*.ts').filter(isRule);

describe('the id of a rule', () => {
  it('is taken out of its code', () => {
    expect(withoutId("export const a = { id: 'a-b', find };", 'a-b')).toBe("export const a = { id: '', find };");
  });
  it('must stand there once', () => {
    expect(() => withoutId("{ id: 'digest', scheme: 'digest' }", 'digest')).toThrow('digest');
    expect(() => withoutId('{ id: name }', 'digest')).toThrow('digest');
  });
  it.each(rules)('stands once in %s', (file) => {
    expect(withoutId(readFileSync(file, 'utf8'), basename(file, '.ts'))).toContain("''");
  });
  it('is looked for in every rule', () => {
    expect(rules.length).toBeGreaterThan(400);
  });
});
