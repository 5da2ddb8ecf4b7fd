/** Holds that a rule's symptom stands where its code does: in content/symptoms/rules/AREA.yaml. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { readSymptomFiles } from './read.ts';

/** Rules whose symptom does not stand in the file of their area; `root` is the project's folder. */
export function misplacedRules(root: string): string[] {
  const coded = rulesIn(join(root, 'src/core/symptoms/rules'));
  const said = readSymptomFiles(join(root, 'content'), []).flatMap(({ name, symptoms }) =>
    symptoms.flatMap(({ rule }) => (rule === undefined ? [] : [{ rule, file: name }])),
  );
  const fileOf = new Map(said.map(({ rule, file }) => [rule, file]));
  return [
    ...coded
      .filter(({ rule, area }) => fileOf.get(rule) !== `rules/${area}.yaml`)
      .map(({ rule, area }) => `the symptom of rule ${rule} does not stand in content/symptoms/rules/${area}.yaml`),
    ...said
      .filter(({ rule }) => !coded.some((known) => known.rule === rule))
      .map(({ rule, file }) => `content/symptoms/${file} names rule ${rule}, which does not exist`),
  ];
}

function rulesIn(folder: string): { readonly area: string; readonly rule: string }[] {
  return globSync('*/*.ts', { cwd: folder, exclude: ['*/*.cases.ts', '*/index.ts', '*/request-index.ts'] })
    .map((path) => path.split(/[\\/]/))
    .map(([area = '', file = '']) => ({ area, rule: file.slice(0, -'.ts'.length) }));
}
