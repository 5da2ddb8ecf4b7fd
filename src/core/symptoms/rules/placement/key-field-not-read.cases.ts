import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a field of its own, and none came',
    paste: 'curl -H "X-Token: fake" https://api.example.com/v1/app\n{"errors":["missing client token"]}',
    marks: ['X-Token: f'],
  },
  {
    name: 'Bearer, and no key came',
    paste: 'curl -H "Authorization: Bearer $KEY" https://api.example.com/\n{"message":"No API key found in request"}',
    marks: ['Authorization: Bearer $'],
  },
  {
    name: 'the answer names Authorization',
    paste:
      "Authorization: Bearer fake\nYou didn't provide an API key in an Authorization header using Bearer auth. missing API key",
    marks: [],
  },
  { name: 'nothing sent', paste: '{"message":"No API key found in request"}', marks: [] },
];
