import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Python', paste: 'headers = {"X-API-Key": token}', marks: ['X-API-Key'] },
  { name: 'a command', paste: 'curl -H "apikey: $KEY" https://api.example.com/', marks: ['apikey'] },
  { name: 'JavaScript', paste: "  'x-access-token': store.token,", marks: ['x-access-token'] },
  { name: 'Authorization', paste: 'headers = {"Authorization": token}', marks: [] },
  { name: 'in words', paste: 'The documentation says x-api-key.', marks: [] },
];
