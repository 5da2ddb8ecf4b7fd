import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a container', paste: 'the container still uses the old token', marks: ['uses the old token'] },
  {
    name: 'a variable',
    paste: 'echo $API_KEY prints the old key, .env has the new one',
    marks: ['prints the old key'],
  },
  { name: 'from its side', paste: 'the old secret is still cached', marks: ['old secret is still cached'] },
  {
    name: 'not seen',
    paste: 'the service did not pick up the new API key',
    marks: ['did not pick up the new API key'],
  },
  { name: 'keys that go', paste: 'Support for the old keys is deprecated', marks: [] },
  { name: 'a new one', paste: 'it uses the new token', marks: [] },
  { name: 'as it is shown', paste: 'Incorrect API key provided: sk-old***', marks: ['key provided: sk-old***'] },
  { name: 'another user', paste: '401 after switching accounts', marks: ['after switching accounts'] },
  { name: 'where it is', paste: '401 old key still in env 0', marks: ['old key still in'] },
];
