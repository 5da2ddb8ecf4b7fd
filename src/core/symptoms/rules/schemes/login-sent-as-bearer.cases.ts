import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a variable with a password',
    paste: 'curl -H "Authorization: Bearer $REGISTRY_PASSWORD" https://registry.example.com/v2/_catalog',
    marks: ['Bearer $REGISTRY_PASSWORD'],
  },
  {
    name: 'a pair',
    paste: 'curl -H "Authorization: Bearer elastic:fake" http://localhost:9200',
    marks: ['Bearer elastic:fake"'],
  },
  { name: 'a token', paste: 'curl -H "Authorization: Bearer $TOKEN" https://api.example.com/', marks: [] },
];
