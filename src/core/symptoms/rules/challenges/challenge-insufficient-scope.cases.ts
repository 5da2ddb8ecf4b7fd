import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'with 403',
    paste: 'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope", scope="files:write"\n',
    marks: ['error="insufficient_scope"'],
    from: 'RFC 6750 section 3.1',
  },
  {
    name: 'with 401, as some servers do',
    paste: 'HTTP/2 401\nwww-authenticate: Bearer scope="a b", error="insufficient_scope"\n',
    marks: ['error="insufficient_scope"'],
  },
  { name: 'only a scope', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer scope="a b"\n', marks: [] },
  {
    name: 'only in the description',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error_description="not insufficient_scope"\n',
    marks: [],
  },
];
