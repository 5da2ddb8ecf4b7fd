import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nothing is exposed',
    paste:
      'HTTP/1.1 401 Unauthorized\nAccess-Control-Allow-Origin: *\nWWW-Authenticate: Bearer error="invalid_token"\n',
    marks: ['WWW-Authenticate: Bearer error="invalid_token"'],
  },
  {
    name: 'other fields are exposed',
    paste:
      'HTTP/1.1 401 Unauthorized\nAccess-Control-Allow-Origin: *\nAccess-Control-Expose-Headers: X-Request-Id\nWWW-Authenticate: Bearer\n',
    marks: ['WWW-Authenticate: Bearer'],
  },
  {
    name: 'it is exposed',
    paste:
      'HTTP/1.1 401 Unauthorized\nAccess-Control-Allow-Origin: *\nAccess-Control-Expose-Headers: X-Request-Id, WWW-Authenticate\nWWW-Authenticate: Bearer\n',
    marks: [],
  },
  { name: 'no CORS at all', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n', marks: [] },
  {
    name: 'nothing was sent, and the challenge says no more than that',
    paste:
      '> GET /me HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< Access-Control-Allow-Origin: *\n< WWW-Authenticate: Bearer realm="api"\n<\n',
    marks: [],
    from: 'captured: Chromium 156 and Node 24',
  },
  {
    name: 'nothing was sent, and the challenge says where to sign in',
    paste:
      '> GET /me HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< Access-Control-Allow-Origin: *\n< WWW-Authenticate: Bearer resource_metadata="https://api.example.com/m"\n<\n',
    marks: ['WWW-Authenticate: Bearer resource_metadata="https://api.example.com/m"'],
  },
];
