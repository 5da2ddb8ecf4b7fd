import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'did not match',
    paste: 'the server id did not match the repository id\n',
    marks: ['server id did not match the repository'],
  },
  {
    name: 'the other way',
    paste: 'The repository id has to be the same as in settings.xml\n',
    marks: ['repository id has to be the same as in settings.xml'],
  },
  { name: 'another id', paste: 'the server id is logged, the repository is empty\n', marks: [] },
];
