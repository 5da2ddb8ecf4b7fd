import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'field and address',
    paste: curlTrace({ path: '/me?access_token=fake-token', sent: ['Authorization: Bearer fake-token'] }),
    marks: ['Bearer fake-token', 'access_token=fake-token'],
  },
  {
    name: 'two fields',
    paste: curlTrace({ sent: ['Authorization: Bearer fake-token', 'X-Api-Key: fake-key'] }),
    marks: ['Bearer fake-token', 'fake-key'],
  },
  { name: 'one place', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
];
