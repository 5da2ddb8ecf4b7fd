import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'sent', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: ['Bearer fake-token'] },
  { name: 'an empty value', paste: curlTrace({ sent: ['Authorization: Bearer '] }), marks: [] },
  { name: 'none', paste: curlTrace(), marks: [] },
  {
    name: 'a command only shows what should be sent',
    paste: 'curl -i -H "Authorization: Bearer $TOKEN" https://api.example.com/me\nHTTP/1.1 401 Unauthorized\n',
    marks: [],
  },
];
