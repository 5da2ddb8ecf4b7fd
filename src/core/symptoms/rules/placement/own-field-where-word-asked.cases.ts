import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Bearer asked',
    paste:
      "axios.get(url, { headers: { 'X-Api-Key': key } })\nRequest failed with status code 401\nwww-authenticate: Bearer",
    marks: ["X-Api-Key': k"],
  },
  {
    name: 'a word of its own asked',
    paste: 'requests.get(url, headers={"X-Auth-Token": token})\nWWW-Authenticate: Token',
    marks: ['X-Auth-Token": t'],
  },
  {
    name: 'both are sent',
    paste: 'headers={"X-Api-Key": key, "Authorization": auth}\nWWW-Authenticate: Bearer',
    marks: [],
  },
  { name: 'nothing asked', paste: "headers: { 'X-Api-Key': key }\n401", marks: [] },
  {
    name: 'the token was read',
    paste: 'X-Auth-Token: abc\nHTTP/1.1 401\nWWW-Authenticate: Bearer error="invalid_token"',
    marks: [],
  },
];
