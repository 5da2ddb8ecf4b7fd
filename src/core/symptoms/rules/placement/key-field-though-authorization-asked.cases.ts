import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Bearer is asked for',
    paste: curlTrace({ sent: ['X-Api-Key: fake-key'], got: ['WWW-Authenticate: Bearer'] }),
    marks: ['X-Api-Key: fake-key'],
  },
  {
    name: 'the key is asked for',
    paste: curlTrace({ sent: ['X-Api-Key: fake-key'], got: ['WWW-Authenticate: ApiKey'] }),
    marks: [],
  },
  { name: 'no challenge', paste: curlTrace({ sent: ['X-Api-Key: fake-key'] }), marks: [] },
];
