import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the token service refuses',
    paste:
      '> GET /v2/app/manifests/1 HTTP/1.1\n> Host: registry.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry.example.com",scope="repository:app:pull"\n<\n> GET /token?service=registry.example.com&scope=repository:app:pull HTTP/1.1\n> Host: auth.example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 403 Forbidden\n<\n',
    marks: ['403'],
    from: 'https://distribution.github.io/distribution/spec/auth/token/',
  },
  {
    name: 'the token service gives one',
    paste:
      '> GET /v2/app/manifests/1 HTTP/1.1\n> Host: registry.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry.example.com"\n<\n> GET /token?service=registry.example.com HTTP/1.1\n> Host: auth.example.com\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: [],
  },
  {
    name: 'no such challenge',
    paste:
      '> GET /token HTTP/1.1\n> Host: auth.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Basic realm="x"\n<\n',
    marks: [],
  },
];
