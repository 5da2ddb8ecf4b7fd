import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a file of requests',
    paste:
      'POST https://api.example.com/jobs HTTP/1.1\n\nContent-Type: application/json\nAuthorization: Bearer fake\n\n{"a": 1}\n',
    marks: ['Authorization: B'],
    from: 'https://github.com/Huachao/vscode-restclient',
  },
  {
    name: 'behind other fields',
    paste: 'GET {{host}}/me\nAccept: application/json\n\nX-Api-Key: fake\nUser-Agent: demo\n',
    marks: ['X-Api-Key: f'],
  },
  {
    name: 'no empty line',
    paste:
      'POST https://api.example.com/jobs HTTP/1.1\nContent-Type: application/json\nAuthorization: Bearer fake\n\n{}\n',
    marks: [],
  },
  { name: 'a note', paste: 'GET /me\n\nAuthorization: Bearer fake\n', marks: [] },
  {
    name: 'an answer below it',
    paste: 'GET /me HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 401 Unauthorized\nDate: Sun, 01 Nov 2026\n',
    marks: [],
  },
  {
    name: 'a manual',
    paste:
      'POST https://api.example.com/jobs\nHeaders:\n\nAuthorization: Bearer fake\nContent-Type: application/json\n',
    marks: [],
  },
];
