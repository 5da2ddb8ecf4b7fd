import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the secret',
    paste: 'AWS_ACCESS_KEY_ID=fake\nAWS_SECRET_ACCESS_ID=fake\n',
    marks: ['AWS_SECRET_ACCESS_ID'],
  },
  { name: 'in Compose', paste: 'environment:\n  AWS_SECRET_KEY_ID: fake', marks: ['AWS_SECRET_KEY_ID'] },
  {
    name: 'the right names',
    paste: 'AWS_ACCESS_KEY_ID=fake\nAWS_SECRET_ACCESS_KEY=fake\nAWS_SESSION_TOKEN=x',
    marks: [],
  },
  { name: 'nothing is set', paste: 'what is AWS_SECRET_KEY_ID', marks: [] },
];
