import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an exclamation mark',
    paste: "fatal: Authentication failed for 'https://bob:fake%21@git.example.com/app.git'",
    marks: ['fake%21'],
    from: 'https://www.rfc-editor.org/rfc/rfc3986#section-2.1',
  },
  { name: 'a proxy', paste: 'HTTPS_PROXY=http://bob:fa%40ke@proxy.example.com:3128', marks: ['fa%40ke'] },
  { name: 'a user name alone', paste: 'https://bob%40example.com@git.example.com/app.git', marks: [] },
  { name: 'a line break', paste: 'https://bob:fake%0A@git.example.com/app.git', marks: [] },
  { name: 'a path', paste: 'https://example.com:8443/a%20b@c', marks: [] },
];
