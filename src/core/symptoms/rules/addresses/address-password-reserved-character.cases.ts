import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an at sign', paste: 'curl https://fake:p@ss@api.example.com/me', marks: ['fake:p@ss'] },
  { name: 'a number sign', paste: 'curl "https://fake:p#ss@api.example.com/me"', marks: ['fake:p#ss'] },
  { name: 'a percent sign', paste: 'curl https://fake:50%off@api.example.com/me', marks: ['fake:50%off'] },
  { name: 'encoded', paste: 'curl https://fake:p%40ss@api.example.com/me', marks: [] },
  { name: 'plain', paste: 'curl https://fake:fake@api.example.com/me', marks: [] },
  {
    name: 'a slash',
    paste: '$ curl -v http://bob:open/sesame@example.com/\ncurl: (3) URL using bad/illegal format or missing URL',
    marks: ['bob:open/sesame'],
    from: 'captured: curl 7.88.1',
  },
  { name: 'a question mark', paste: 'git clone https://bob:what?@git.example.com/a.git', marks: ['bob:what?'] },
  { name: 'a port, and @ in the path', paste: 'GET http://registry:4873/@scope/pkg', marks: [] },
  { name: 'a port that a variable holds', paste: 'curl http://localhost:$PORT/@scope/pkg', marks: [] },
  { name: 'another scheme', paste: 'rtsp://viewer:f@ke@192.0.2.10/stream1', marks: ['viewer:f@ke'] },
  {
    name: 'the rest is taken for the host',
    paste: 'curl: (6) Could not resolve host: word@api.example.com',
    marks: ['word@api.example.com'],
  },
  { name: 'a plain host', paste: 'curl: (6) Could not resolve host: api.example.com', marks: [] },
  {
    name: 'a mail address as the name',
    paste: 'git clone "https://bob@example.org:fake@git.example.com/a.git"',
    marks: ['bob@example.org:fake'],
  },
  { name: 'no user', paste: 'redis://:fa/ke#word@redis:6379/0\n', marks: [':fa/ke#word'] },
  { name: 'a secret alone', paste: 'https://fake@12@api.example.com/v1', marks: ['fake@12'] },
  {
    name: 'a mail address and a slash',
    paste: 'imaps://bob@example.com:fa/ke@imap.example.com',
    marks: ['bob@example.com:fa/ke'],
  },
  {
    name: 'in the user name',
    paste: 'psql "postgres://fake#shop:word@db.example.com/app"',
    marks: ['fake#shop:word'],
  },
];
