import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'quotes are not closed',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x\n',
    marks: ['"x'],
  },
  {
    name: 'a colon behind the scheme',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic: realm="x"\n',
    marks: [':'],
  },
  { name: 'the paste is cut off within quotes', paste: 'www-authenticate: Basic realm="Sta', marks: [] },
  {
    name: 'the paste is cut off within quotes, behind a status line',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="The tok',
    marks: [],
  },
  {
    name: 'a second fault stands before the cut',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic: realm="Sta',
    marks: [':'],
  },
  { name: 'dots stand for a rest', paste: 'WWW-Authenticate: Basic realm="x"...', marks: [] },
  { name: 'well formed', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n', marks: [] },
  {
    name: 'one challenge over two lines of the field',
    paste:
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="x", qop="auth",\nWWW-Authenticate: nonce="abc", algorithm=MD5\n',
    marks: [],
  },
  {
    name: 'well formed, though unusual',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: , Basic realm = "x"\n',
    marks: [],
  },
];
