import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'its name',
    paste: '> GET /me HTTP/1.1\n> Host: api.example.com\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['User-Agent: curl/8.5.0'],
  },
  {
    name: 'another client',
    paste:
      '> GET /me HTTP/1.1\n> Host: api.example.com\n> User-Agent: axios/1.7.7\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
