import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a cookie of /auth, a call to /api',
    paste:
      '> POST /auth/login HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 204 No Content\n< Set-Cookie: session=abc; Path=/auth\n<\n> GET /api/me HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['Set-Cookie: session=abc; Path=/auth'],
  },
  {
    name: 'a path that only begins alike',
    paste:
      '> POST /api HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 204 No Content\n< Set-Cookie: session=abc; Path=/api\n<\n> GET /apis/me HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['Set-Cookie: session=abc; Path=/api'],
  },
  {
    name: 'the whole site',
    paste:
      '> POST /auth/login HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 204 No Content\n< Set-Cookie: session=abc; Path=/\n<\n> GET /api/me HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'inside the folder',
    paste:
      '> POST /auth/login HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 204 No Content\n< Set-Cookie: session=abc; Path=/auth\n<\n> GET /auth/me HTTP/1.1\n> Host: app.example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
