import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an error line',
    paste: 'Error 401: the session cookie is malformed',
    marks: ['session cookie is malformed'],
  },
  {
    name: 'a JSON body',
    paste: 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":"Invalid session cookie"}',
    marks: ['Invalid session cookie'],
  },
  { name: 'a cookie that is merely set', paste: 'HTTP/1.1 401 Unauthorized\nSet-Cookie: a=b; Path=/\n', marks: [] },
  {
    name: 'an invalid token beside a cookie',
    paste: 'HTTP/1.1 401 Unauthorized\nSet-Cookie: a=b\n\n{"error":"invalid token"}',
    marks: [],
  },
];
