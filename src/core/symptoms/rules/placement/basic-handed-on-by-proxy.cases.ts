import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'as the application sees it',
    paste: 'GET /home HTTP/1.1\nHost: app\nAuthorization: Basic Ym9iOmZha2U=\nX-Forwarded-For: 192.0.2.7\n',
    marks: ['Authorization: Basic Ym9iOmZha2U='],
  },
  {
    name: 'a token',
    paste: 'GET /home HTTP/1.1\nHost: app\nAuthorization: Bearer fake\nX-Forwarded-For: 192.0.2.7\n',
    marks: [],
  },
  { name: 'no proxy', paste: 'GET /home HTTP/1.1\nHost: app\nAuthorization: Basic Ym9iOmZha2U=\n', marks: [] },
];
