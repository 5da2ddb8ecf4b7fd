import type { RuleCase } from '../../cases.ts';
import { curlTrace } from '../../fake.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two spaces',
    paste: curlTrace({ sent: ['Authorization: Bearer  fake-token'] }),
    marks: ['Bearer  fake-token'],
  },
  { name: 'a tab', paste: curlTrace({ sent: ['Authorization: Bearer\tfake-token'] }), marks: ['Bearer\tfake-token'] },
  { name: 'one space', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
];
