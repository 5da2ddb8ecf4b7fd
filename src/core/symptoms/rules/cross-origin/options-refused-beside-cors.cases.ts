import type { RuleCase } from '../../cases/rule-case.ts';

const cors = "No 'Access-Control-Allow-Origin' header is present on the requested resource.\n\n";

export const cases: readonly RuleCase[] = [
  {
    name: 'a trace without the fields',
    paste: `${cors}> OPTIONS /api HTTP/1.1\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Basic realm="x"\n`,
    marks: ['401'],
  },
  {
    name: 'a proxy that forbids it',
    paste: `${cors}> OPTIONS /api HTTP/1.1\n> Host: api.example.com\n< HTTP/1.1 403 Forbidden\n`,
    marks: ['403'],
  },
  { name: 'no word of a browser', paste: '> OPTIONS /api HTTP/1.1\n< HTTP/1.1 401 Unauthorized\n', marks: [] },
  { name: 'let through', paste: `${cors}> OPTIONS /api HTTP/1.1\n< HTTP/1.1 204 No Content\n`, marks: [] },
];
