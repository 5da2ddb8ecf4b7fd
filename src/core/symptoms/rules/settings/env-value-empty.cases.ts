import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'nothing behind the sign', paste: 'API_TOKEN=\nAPI_URL=https://api.example.com\n', marks: ['API_TOKEN='] },
  { name: 'empty quotes', paste: 'export GITHUB_TOKEN=""\n', marks: ['GITHUB_TOKEN=""'] },
  { name: 'a value', paste: 'API_TOKEN=fake\n', marks: [] },
  { name: 'not a secret', paste: 'DEBUG=\n', marks: [] },
];
