import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'where the answer came from',
    paste:
      'new RestClient("http://api.example.com") // with Authorization\n401, ResponseUri = https://api.example.com/v1',
    marks: ['https://api.example.com/v1'],
  },
  {
    name: 'an arrow',
    paste: 'auth for bob: GET http://push.example.com/auth\n<-- 301 https://push.example.com/auth\n<-- 403',
    marks: ['https://push.example.com/auth'],
  },
  { name: 'another host', paste: 'token sent to http://a.example.com\n301 https://b.example.net/\n401', marks: [] },
  { name: 'https from the start', paste: 'token: https://a.example.com\n301 https://a.example.com/\n401', marks: [] },
  { name: 'let in', paste: 'token: http://a.example.com\n301 https://a.example.com/\n200', marks: [] },
  {
    name: 'a token that ran out',
    paste: 'http://api.example.com/docs redirect https://api.example.com/docs\n401 token expired',
    marks: [],
  },
];
