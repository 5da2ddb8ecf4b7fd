import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'set',
    paste: 'Warning: the environment variable `SHOP_TOKEN` is set\n',
    marks: ['environment variable `SHOP_TOKEN` is set'],
  },
  {
    name: 'to be taken away',
    paste: 'You have a token. Unset the SHOP_API_TOKEN in the environment to log in.\n',
    marks: ['Unset the SHOP_API_TOKEN in the environment'],
  },
  {
    name: 'a login refused',
    paste: 'Cannot log in with SHOP_API_KEY set\n',
    marks: ['Cannot log in with SHOP_API_KEY set'],
  },
  { name: 'a hint', paste: 'Make sure the environment variable SHOP_TOKEN is set\n', marks: [] },
  { name: 'not set', paste: 'The SHOP_TOKEN environment variable is not set\n', marks: [] },
];
