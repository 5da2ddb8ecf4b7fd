import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Digest with curl',
    paste:
      '> GET /p HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Digest realm="x", nonce="a", qop="auth"\n<\n> GET /p HTTP/1.1\n> Host: example.com\n> Authorization: Digest username="bob", realm="x", nonce="a", uri="/p", response="0"\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: ['401'],
  },
  {
    name: 'a registry: refused, token, accepted',
    paste:
      '> GET /v2/app/manifests/1 HTTP/1.1\n> Host: registry.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry"\n<\n> GET /token?service=registry HTTP/1.1\n> Host: auth.example.com\n>\n< HTTP/1.1 200 OK\n<\n> GET /v2/app/manifests/1 HTTP/1.1\n> Host: registry.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: ['401'],
  },
  {
    name: 'refused again',
    paste:
      '> GET /p HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Basic realm="x"\n<\n> GET /p HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'another address succeeds',
    paste:
      '> GET /p HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Basic realm="x"\n<\n> GET /q HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: [],
  },
];
