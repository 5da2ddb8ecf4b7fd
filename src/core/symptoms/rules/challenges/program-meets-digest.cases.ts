import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a slicer',
    paste: 'Connection to the printer failed: 401\nWWW-Authenticate: Digest realm="printer", nonce="fake"',
    marks: ['Digest'],
  },
  {
    name: 'a setting',
    paste: 'Error: statusCode 401\nweb authentication: digest; user: cam',
    marks: ['digest'],
  },
  {
    name: 'Digest was done',
    paste: 'requests.get(url, auth=HTTPDigestAuth(u, p)) failed: 401\nWWW-Authenticate: Digest realm="a", nonce="f"',
    marks: [],
  },
  { name: 'curl alone', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="a", nonce="f"', marks: [] },
  {
    name: 'Basic as well',
    paste: 'Error 401\nWWW-Authenticate: Digest realm="a", nonce="f"\nWWW-Authenticate: Basic realm="a"',
    marks: [],
  },
  {
    name: 'a client set to Digest',
    paste: 'camera:\n    authentication: digest\n    username: bob\nLog: Error connecting, 401 Unauthorized',
    marks: [],
  },
];
