import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a file of the shell',
    paste: 'SHOP_API_KEY was exported in my .zshrc with an expired key\n',
    marks: ['exported in my .zshrc'],
  },
  {
    name: 'of the system',
    paste: 'I had a system environment variable with an old key\n',
    marks: ['system environment variable with an old'],
  },
  {
    name: 'an old variable',
    paste: 'an old environment variable was the reason\n',
    marks: ['old environment variable'],
  },
  { name: 'to be set', paste: 'Set the environment variable SHOP_API_KEY and start.\n', marks: [] },
];
