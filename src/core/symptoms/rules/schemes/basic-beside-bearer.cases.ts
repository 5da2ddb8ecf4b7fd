import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a login and a token',
    paste: "curl --user bob:fake https://app.example.com/api -H 'Authorization: Bearer fake-token'",
    marks: ["curl --user bob:fake https://app.example.com/api -H 'Authorization: Bearer"],
  },
  {
    name: 'a login in the address',
    paste: "curl -I 'https://bob:fake@app.example.com/api' -H 'Authorization: Bearer fake-token'",
    marks: ["curl -I 'https://bob:fake@app.example.com/api' -H 'Authorization: Bearer"],
  },
  { name: 'a token alone', paste: "curl -H 'Authorization: Bearer fake-token' https://app.example.com/api", marks: [] },
  { name: 'a login alone', paste: 'curl -u bob:fake https://app.example.com/api', marks: [] },
];
