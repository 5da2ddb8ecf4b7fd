import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the head alone',
    paste:
      'HTTP/1.1 401 Unauthorized\nDocker-Distribution-Api-Version: registry/2.0\nWWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry.example.com"\n',
    marks: ['Bearer realm="https://auth.example.com/token",service="registry.example.com"'],
  },
  {
    name: 'with a token that is refused',
    paste:
      '> GET /v2/ HTTP/1.1\n> Host: registry.example.com\n> Authorization: Bearer abc\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer realm="https://auth.example.com/token",service="registry.example.com"\n<\n',
    marks: [],
  },
  {
    name: 'a realm that is a name',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="api"\n',
    marks: [],
  },
];
