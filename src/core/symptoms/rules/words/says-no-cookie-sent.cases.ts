import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a call', paste: 'the polling request has no cookie', marks: ['has no cookie'] },
  { name: 'passive', paste: 'no cookies are sent with the request', marks: ['no cookies are sent'] },
  { name: 'there is one', paste: 'The request has a cookie.', marks: [] },
  {
    name: 'the cookie is missing',
    paste: 'The proxy answers 401, since the session cookie is missing in the POST.',
    marks: ['cookie is missing'],
  },
  { name: 'a program', paste: 'req.cookies is empty on the next request', marks: ['req.cookies is empty'] },
  {
    name: 'a socket',
    paste: 'socket.handshake.headers.cookie is undefined',
    marks: ['headers.cookie is undefined'],
  },
  { name: 'a server in Go', paste: 'http: named cookie not present', marks: ['named cookie not present'] },
];
