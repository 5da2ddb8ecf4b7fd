import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'restarted',
    paste: 'Since the server was restarted everyone gets 401',
    marks: ['Since the server was restarted'],
  },
  {
    name: 'I restarted',
    paste: 'after restarting the container the token is invalid',
    marks: ['after restarting the container'],
  },
  { name: 'a crash', paste: 'it worked before the app crashed', marks: ['before the app crashed'] },
  { name: 'an advice', paste: 'Please restart the server', marks: [] },
];
