import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { misplacedRules } from './rule-files.ts';

it('finds the symptom of every rule in the file of its area', () => {
  expect(misplacedRules('.')).toEqual([]);
});

it('finds one that stands elsewhere', () => {
  const root = mkdtempSync(join(tmpdir(), 'rule-files-'));
  const [symptoms, code] = ['content/symptoms/rules', 'src/core/symptoms/rules'];
  for (const folder of [symptoms, code]) mkdirSync(join(root, folder), { recursive: true });
  cpSync(join(symptoms, 'mcp.yaml'), join(root, symptoms, 'mcp.yaml'));
  cpSync(join(code, 'mcp'), join(root, code, 'mcp'), { recursive: true });
  expect(misplacedRules(root)).toEqual([]);

  renameSync(join(root, symptoms, 'mcp.yaml'), join(root, symptoms, 'dpop.yaml'));
  expect(misplacedRules(root)).toContain(
    'the symptom of rule mcp-refusal-in-code does not stand in content/symptoms/rules/mcp.yaml',
  );
  rmSync(join(root, code), { recursive: true });
  expect(misplacedRules(root)).toContain(
    'content/symptoms/rules/dpop.yaml names rule mcp-refusal-in-code, which does not exist',
  );
  rmSync(root, { recursive: true });
});
