import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two spaces',
    paste: curlTrace({ sent: ['Authorization: Bearer  fake-token'] }),
    marks: ['Bearer  fake-token'],
  },
  { name: 'a tab', paste: curlTrace({ sent: ['Authorization: Bearer\tfake-token'] }), marks: ['Bearer\tfake-token'] },
  { name: 'one space', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
];
