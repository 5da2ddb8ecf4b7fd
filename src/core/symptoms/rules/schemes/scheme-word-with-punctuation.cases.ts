import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a colon', paste: curlTrace({ sent: ['Authorization: Bearer: fake-token'] }), marks: ['Bearer: fake-token'] },
  {
    name: 'an equals sign',
    paste: curlTrace({ sent: ['Authorization: Bearer=fake-token'] }),
    marks: ['Bearer=fake-token'],
  },
  { name: 'a space', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
  { name: 'a parameter', paste: curlTrace({ sent: ['Authorization: Token token=fake'] }), marks: [] },
];
