import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an empty line behind the token',
    paste:
      'GET /user HTTP/1.1\nHost: api.example.com\nAuthorization: token fake-token\n\nUser-Agent: example/1.0\nAccept: */*\n',
    marks: ['Authorization: token fake-token'],
  },
  {
    name: 'a key',
    paste: 'Host: api.example.com\nAccept: */*\nX-Api-Key: fake-key\n\nContent-Type: application/json\n',
    marks: ['X-Api-Key: fake-key'],
  },
  {
    name: 'the head ends there',
    paste: 'GET / HTTP/1.1\nHost: a.example\nAuthorization: Bearer fake\n\n{"a": 1}',
    marks: [],
  },
  {
    name: 'the answer follows',
    paste: 'Host: a.example\nAuthorization: Bearer fake\n\nHTTP/1.1 401 Unauthorized\nContent-Type: text/html\n',
    marks: [],
  },
];
