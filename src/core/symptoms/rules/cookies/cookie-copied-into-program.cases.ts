import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a setting', paste: '401 Unauthorized\ncookie = "session_id=fake"', marks: ['cookie = "session_id='] },
  { name: 'a file', paste: "set_cookies('fake.txt')\nLoginError: access denied", marks: ["set_cookies('"] },
  { name: 'an option', paste: '$ dl --cookies cookies.txt\n403 Forbidden', marks: ['--cookies cookies.txt'] },
  { name: 'a known name', paste: 'Credential(sessdata="fake")\n-101 not authenticated', marks: ['sessdata="f'] },
  { name: 'told', paste: '401, the cookie was copied from Firefox', marks: ['cookie was copied from Firefox'] },
  { name: 'nothing refused', paste: 'cookie = "session_id=fake"', marks: [] },
  {
    name: 'a field of a request',
    paste: 'GET / HTTP/1.1\nCookie: session_id=fake\n\nHTTP/1.1 401 Unauthorized',
    marks: [],
  },
  { name: 'a server', paste: '401\nres.cookie = "session_id=fake; SameSite=None"', marks: [] },
];
