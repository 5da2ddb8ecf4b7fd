import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a setting and a refusal',
    paste: 'ADMIN_PASSWORD=fake#12$\nInvalid username or password\n',
    marks: ['fake#12$'],
  },
  {
    name: 'told',
    paste: 'Set the bob password to fa!ke@1\nfailed to authenticate user [bob]\n',
    marks: ['fa!ke@1'],
  },
  { name: 'no refusal', paste: 'ADMIN_PASSWORD=fake#12$\nserver started\n', marks: [] },
  { name: 'a sample', paste: 'ADMIN_PASSWORD=P@ssw0rd1\n401 Unauthorized\n', marks: [] },
  { name: 'an address', paste: 'the password is bob@example.com\n401 Unauthorized\n', marks: [] },
];
