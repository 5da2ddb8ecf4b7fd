import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in a shell',
    paste: "TOKEN=$(curl -s https://login.example.com/token -d @form | jq '.access_token')",
    marks: ["jq '.access_token'"],
    from: 'jq 1.6',
  },
  {
    name: 'a field below',
    paste: 'T=`vault login -format=json | jq .auth.client_token`',
    marks: ['jq .auth.client_token'],
  },
  { name: 'raw', paste: 'TOKEN=$(curl -s https://login.example.com/token | jq -r .access_token)', marks: [] },
  {
    name: 'raw, behind it',
    paste: 'TOKEN=$(curl -s https://login.example.com/token | jq .access_token -r)',
    marks: [],
  },
  { name: 'quotes taken off', paste: "TOKEN=$(curl -s https://a.example.com | jq .token | tr -d '\"')", marks: [] },
  { name: 'only shown', paste: 'curl -s https://login.example.com/token | jq .access_token', marks: [] },
  { name: 'only shown, behind another', paste: 'echo "$(date)"; curl -s https://a.example.com | jq .token', marks: [] },
];
