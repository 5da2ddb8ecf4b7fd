import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: '404 without, 200 with a token',
    paste:
      '> GET /repos/team/app HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 404 Not Found\n<\n> GET /repos/team/app HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: ['404'],
  },
  {
    name: '404 with the token too',
    paste:
      '> GET /repos/team/app HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 404 Not Found\n<\n> GET /repos/team/app HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 404 Not Found\n<\n',
    marks: [],
  },
  {
    name: 'another address',
    paste:
      '> GET /repos/team/app HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 404 Not Found\n<\n> GET /user HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: [],
  },
];
