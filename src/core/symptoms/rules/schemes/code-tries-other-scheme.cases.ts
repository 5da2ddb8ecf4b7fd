import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Digest where Basic is asked for',
    paste: "f.request :digest, 'admin', 'fake'\n\nAuthentication selected: Basic realm=\"Device\"\n",
    marks: ['request :digest'],
  },
  {
    name: 'Basic where Digest is asked for',
    paste:
      'requests.get(url, auth=HTTPBasicAuth(\'admin\', \'fake\'))\n401\nWWW-Authenticate: Digest realm="Login", nonce="fake"\n',
    marks: ['HTTPBasicAuth'],
  },
  {
    name: 'a command',
    paste:
      'curl --digest -u admin:fake http://192.0.2.7/cgi-bin/info.cgi\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="Device"\n',
    marks: ['--digest'],
  },
  {
    name: 'Basic where Windows logins are asked for',
    paste: "auth=HTTPBasicAuth('bob', 'fake')\n401\nWWW-Authenticate: Negotiate\nWWW-Authenticate: NTLM\n",
    marks: ['HTTPBasicAuth'],
  },
  {
    name: 'the same scheme',
    paste: 'auth=HTTPDigestAuth(\'admin\', \'fake\')\nWWW-Authenticate: Digest realm="Login", nonce="fake"\n',
    marks: [],
  },
  {
    name: 'both are asked for',
    paste:
      'auth=HTTPDigestAuth(\'a\', \'fake\')\nWWW-Authenticate: Digest realm="x"\nWWW-Authenticate: Basic realm="x"\n',
    marks: [],
  },
  {
    name: 'curl with Basic',
    paste:
      '$ curl -u ops:fake https://api.example.com/items\nUnauthorized\n< WWW-Authenticate: Digest realm="x", nonce="fake"',
    marks: ['curl -u o'],
  },
  {
    name: 'a microcontroller',
    paste: 'http.setAuthorization("bob", "fake");\nWWW-Authenticate: Digest realm="esp", nonce="fake"',
    marks: ['.setAuthorization("bob",'],
  },
  {
    name: 'curl with Digest',
    paste:
      '$ curl --digest -u ops:fake https://api.example.com/items\nUnauthorized\n< WWW-Authenticate: Digest realm="x", nonce="fake"',
    marks: [],
  },
  {
    name: 'a setting for a camera',
    paste: 'auth: basic\n[camera] 401\nWWW-Authenticate: Digest realm="DS", nonce="fake"',
    marks: ['auth: basic'],
  },
  {
    name: 'a setting of the other kind',
    paste: 'method: Digest\nWWW-Authenticate: Basic realm="x"',
    marks: ['method: Digest'],
  },
];
