import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the error of RFC 6750',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="example", error="invalid_token"\n',
    marks: ['error="invalid_token"'],
    from: 'RFC 6750 section 3',
  },
  {
    name: 'a bare challenge line',
    paste: 'WWW-Authenticate: Bearer error=invalid_token',
    marks: ['error=invalid_token'],
  },
  {
    name: 'the DPoP scheme has the same value',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: DPoP error="invalid_token", algs="ES256"\n',
    marks: ['error="invalid_token"'],
    from: 'RFC 9449 section 7.1',
  },
  {
    name: 'nothing came, and the server calls it invalid',
    paste:
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="Missing Authorization header"\n',
    marks: [],
  },
  {
    name: 'another value',
    paste: 'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope"\n',
    marks: [],
  },
  {
    name: 'a parameter of another scheme',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x", error="invalid_token"\n',
    marks: [],
  },
];
