import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two for one',
    paste: 'For the hash in compose I had to write $$ instead of $\n',
    marks: ['write $$'],
  },
  { name: 'doubled', paste: 'double the dollar signs of the label\n', marks: ['double the dollar'] },
  { name: 'Spanish', paste: 'el hash en docker-compose: hay que escribir $$\n', marks: ['escribir $$'] },
  { name: 'a process', paste: 'echo $$ prints the id of the shell, use $$ for it\n', marks: [] },
];
