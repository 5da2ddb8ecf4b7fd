import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'cut', paste: 'my password is cut at the #\n', marks: ['password is cut at the #'] },
  {
    name: 'the rest ignored',
    paste: 'everything after the # in my password is ignored\n',
    marks: ['everything after the # in my password is ignored'],
  },
  { name: 'an address', paste: 'everything after the # in the address is for the browser\n', marks: [] },
];
