import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the session is set and not sent',
    paste:
      '> POST /login HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 204 No Content\n< Set-Cookie: session=abc; Path=/; HttpOnly\n<\n> GET /me HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['Set-Cookie: session=abc; Path=/; HttpOnly'],
  },
  {
    name: 'it is sent',
    paste:
      '> POST /login HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 204 No Content\n< Set-Cookie: session=abc; Path=/; HttpOnly\n<\n> GET /me HTTP/1.1\n> Host: app.example.com\n> Cookie: session=abc\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'the cookie was taken away',
    paste:
      '> POST /logout HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 204 No Content\n< Set-Cookie: session=; Max-Age=0\n<\n> GET /me HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'another host set it',
    paste:
      '> POST /login HTTP/1.1\n> Host: login.example.net\n>\n< HTTP/1.1 204 No Content\n< Set-Cookie: session=abc\n<\n> GET /me HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
