import { base64 } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'printed by Python',
    paste: `{'User-Agent': 'x', 'Authorization': 'Basic ${base64('__token__:fake-token')}'}`,
    marks: [base64('__token__:fake-token')],
  },
  { name: 'a person', paste: `Authorization: Basic ${base64('bob:fake-password')}`, marks: [] },
  {
    name: 'git',
    paste: `git clone https://git.example.com/a.git\nAuthorization: Basic ${base64('x-access-token:fake')}`,
    marks: [],
  },
];
