import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token',
    paste: '$ curl https://api.example.com/items?page=1&access_token=fake\n[1] 4711\n401',
    marks: ['&access_token=fake'],
    from: 'https://www.gnu.org/software/bash/manual/bash.html#Quoting',
  },
  {
    name: 'behind an option',
    paste: 'curl -s http://192.0.2.7/api?a=1&b=2&user=bob\n',
    marks: ['&b=2&user=bob'],
  },
  { name: 'in quotes', paste: "curl 'https://api.example.com/items?page=1&access_token=fake'", marks: [] },
  { name: 'escaped', paste: 'curl https://api.example.com/items?page=1\\&access_token=fake', marks: [] },
  { name: 'another parameter', paste: 'curl https://api.example.com/items?a=1&page=2', marks: [] },
];
