import type { RuleCase } from '../../cases/rule-case.ts';

const says = (address: string) => `fatal: Authentication failed for 'https://${address}git.example.com/x.git/'\n`;

export const cases: readonly RuleCase[] = [
  {
    name: 'the variable was not set',
    paste: `git clone https://bob:$TOKEN@git.example.com/x.git\n${says('bob:@')}`,
    marks: ['://bob:@'],
  },
  {
    name: 'in braces',
    paste: `git clone https://oauth2:\${CI_TOKEN}@git.example.com/x.git\n${says('oauth2:@')}`,
    marks: ['://oauth2:@'],
  },
  {
    name: 'the variable was set',
    paste: `git clone https://bob:$TOKEN@git.example.com/x.git\n${says('bob:***@')}`,
    marks: [],
  },
  { name: 'a token in place of the user', paste: says('fake-token:@'), marks: [] },
];
