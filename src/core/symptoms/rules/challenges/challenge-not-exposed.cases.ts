import type { RuleCase } from '../../cases.ts';

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
];
