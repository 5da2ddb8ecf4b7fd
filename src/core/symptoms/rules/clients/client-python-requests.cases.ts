import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'its name',
    paste:
      '> GET /me HTTP/1.1\n> Host: api.example.com\n> User-Agent: python-requests/2.32.3\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['User-Agent: python-requests/2.32.3'],
  },
  {
    name: 'another client',
    paste: '> GET /me HTTP/1.1\n> Host: api.example.com\n> User-Agent: curl/8.5.0\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
