import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an entry of Windows',
    paste: 'Deleted the entry git:https://git.example.com in the Credential Manager and it asked me again',
    marks: ['Deleted the entry git:https://git.example.com in the Credential Manager and it asked'],
  },
  {
    name: 'a file',
    paste: 'It worked after removing ~/.git-credentials',
    marks: ['worked after removing ~/.git-credentials'],
  },
  { name: 'it did not help', paste: 'I cleared the Credential Manager, which did not help', marks: [] },
  { name: 'a file of another tool', paste: 'I removed the file and it worked', marks: [] },
];
