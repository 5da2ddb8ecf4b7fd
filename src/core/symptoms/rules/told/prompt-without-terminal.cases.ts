import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an installer',
    paste: 'WARNING: User for packages.example.com: EOFError: EOF when reading a line',
    marks: ['User for packages.example.com: EOFError'],
  },
  {
    name: 'prompts are off',
    paste: 'fatal: Cannot prompt because user interactivity has been disabled. 401',
    marks: ['Cannot prompt because user interactivity has been disabled'],
  },
  {
    name: 'a job',
    paste: 'Running non-interactively: credentials are required for https://packages.example.com',
    marks: ['non-interactively: credentials are required'],
  },
  { name: 'another box', paste: 'sudo: unable to read password: not a terminal', marks: [] },
  { name: 'a prompt that was answered', paste: 'Username for https://git.example.com: bob\nPassword: ', marks: [] },
  { name: 'a page', paste: 'cannot read login page', marks: [] },
];
