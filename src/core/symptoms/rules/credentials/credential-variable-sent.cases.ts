import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const name = 'API_TOKEN';

export const cases: readonly RuleCase[] = [
  { name: 'of a shell', paste: curlTrace({ sent: ['Authorization: Bearer $API_TOKEN'] }), marks: ['$API_TOKEN'] },
  {
    name: 'of a file',
    paste: curlTrace({ sent: [`Authorization: Bearer \${${name}}`] }),
    marks: [`\${${name}}`],
  },
  { name: 'of Windows', paste: curlTrace({ sent: ['X-Api-Key: %API_KEY%'] }), marks: ['%API_KEY%'] },
  {
    name: 'a shell will still replace it',
    paste: 'curl -H "Authorization: Bearer $API_TOKEN" https://api.example.com/me',
    marks: [],
  },
  { name: 'a token', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
];
