import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a public host',
    paste: 'curl -H "Authorization: Bearer $TOKEN" http://api.example.com/me\n',
    marks: ['http://api.example.com/me'],
  },
  { name: 'https', paste: 'curl -H "Authorization: Bearer $TOKEN" https://api.example.com/me\n', marks: [] },
  { name: 'this machine', paste: 'curl -H "Authorization: Bearer $TOKEN" http://localhost:8080/me\n', marks: [] },
  { name: 'no login', paste: 'curl http://api.example.com/me\n', marks: [] },
];
