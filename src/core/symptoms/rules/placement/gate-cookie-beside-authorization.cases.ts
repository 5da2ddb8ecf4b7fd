import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'refused',
    paste:
      'GET /api/items HTTP/1.1\nHost: app.example.com\nAuthorization: Token fake\nCookie: authelia_session=fake\n\nHTTP/1.1 401 Unauthorized\n\n',
    marks: ['authelia_session=fake'],
  },
  {
    name: 'sent to the login page, by a command',
    paste:
      "curl -I https://app.example.com/api/ -H 'Authorization: Bearer fake' -H 'Cookie: _oauth2_proxy=fake'\nHTTP/2 302\nlocation: https://sso.example.com/\n",
    marks: ['_oauth2_proxy=fake'],
  },
  {
    name: 'a cookie of the application',
    paste:
      'GET /api/items HTTP/1.1\nHost: app.example.com\nAuthorization: Token fake\nCookie: sessionid=fake\n\nHTTP/1.1 401 Unauthorized\n\n',
    marks: [],
  },
  {
    name: 'let in',
    paste:
      'GET /api/items HTTP/1.1\nHost: app.example.com\nAuthorization: Token fake\nCookie: authelia_session=fake\n\nHTTP/1.1 200 OK\n\n',
    marks: [],
  },
];
