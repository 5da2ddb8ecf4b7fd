import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'JavaScript', paste: "headers: { Authorization: 'JWT ' + token }", marks: ['JWT'] },
  { name: 'Python', paste: 'headers = {"Authorization": f"Token {key}"}', marks: ['Token'] },
  { name: 'a command', paste: 'curl -H "Authorization: ApiKey $KEY" https://api.example.com/', marks: ['ApiKey'] },
  { name: 'the usual word', paste: "headers: { Authorization: 'Bearer ' + token }", marks: [] },
  { name: 'a sentence', paste: 'Authorization: Token authentication is used.', marks: [] },
  { name: 'left out', paste: 'curl -H "Authorization: Api-Key ****" localhost:8001/api/v1/users/', marks: ['Api-Key'] },
];
