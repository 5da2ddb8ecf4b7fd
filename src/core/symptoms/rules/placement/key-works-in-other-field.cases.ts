import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two commands',
    paste:
      '# works\ncurl -H "Private-Token: fake" https://git.example.com/user\n# fails\ncurl -H "Authorization: Bearer fake" https://git.example.com/user\n# {"message":"401 Unauthorized"}',
    marks: ['Private-Token'],
  },
  {
    name: 'one command with both',
    paste: 'curl -H "X-Api-Key: fake" -H "Authorization: Bearer fake" https://api.example.com/\n401',
    marks: [],
  },
  {
    name: 'none refused',
    paste:
      'curl -H "Private-Token: fake" https://git.example.com/user\ncurl -H "Authorization: Bearer fake" https://git.example.com/user\n200',
    marks: [],
  },
  {
    name: 'in words',
    paste: 'X-Api-Key works, but with Authorization: Bearer I get 401',
    marks: ['X-Api-Key works, but with Authorization: Bearer I get 401'],
  },
  {
    name: 'a parameter of the address works',
    paste: 'curl https://app.example.com/api/hello -H "x-api-key: $KEY"\nHTTP 401, with ?code=$KEY it works',
    marks: ['with ?code=$KEY it works'],
  },
];
