import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Authorization to a proxy',
    paste:
      '> GET http://example.com/ HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 407 Proxy Authentication Required\n< Proxy-Authenticate: Basic realm="x"\n<\n',
    marks: ['Authorization: Basic Ym9iOng='],
  },
  {
    name: 'both fields',
    paste:
      '> GET http://example.com/ HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n> Proxy-Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 407 Proxy Authentication Required\n< Proxy-Authenticate: Basic realm="x"\n<\n',
    marks: [],
  },
  {
    name: '401',
    paste:
      '> GET / HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
