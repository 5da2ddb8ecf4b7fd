import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a key in the query',
    paste: curlTrace({ path: '/me?api_key=fake-key', got: ['WWW-Authenticate: Bearer'] }),
    marks: ['api_key=fake-key'],
  },
  {
    name: 'and in the field',
    paste: curlTrace({
      path: '/me?api_key=fake-key',
      sent: ['Authorization: Bearer fake-key'],
      got: ['WWW-Authenticate: Bearer'],
    }),
    marks: [],
  },
  { name: 'no challenge', paste: curlTrace({ path: '/me?api_key=fake-key' }), marks: [] },
];
