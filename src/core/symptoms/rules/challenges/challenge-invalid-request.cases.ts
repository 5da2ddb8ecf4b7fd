import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'with 400',
    paste: 'HTTP/1.1 400 Bad Request\nWWW-Authenticate: Bearer error="invalid_request"\n',
    marks: ['error="invalid_request"'],
    from: 'RFC 6750 section 3.1',
  },
  {
    name: 'with 401',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="x", error="invalid_request"\n',
    marks: ['error="invalid_request"'],
  },
  {
    name: 'in a body it is the token endpoint that speaks',
    paste: 'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"error":"invalid_request"}',
    marks: [],
  },
];
