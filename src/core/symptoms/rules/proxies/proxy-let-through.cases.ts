import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the tunnel is open, the site refuses',
    paste:
      '> CONNECT example.com:443 HTTP/1.1\n> Host: example.com:443\n>\n< HTTP/1.1 200 Connection established\n<\n> GET / HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer\n<\n',
    marks: ['200'],
  },
  {
    name: 'the proxy refuses',
    paste:
      '> CONNECT example.com:443 HTTP/1.1\n> Host: example.com:443\n>\n< HTTP/1.1 407 Proxy Authentication Required\n< Proxy-Authenticate: Basic realm="x"\n<\n',
    marks: [],
  },
  { name: 'no proxy', paste: '> GET / HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n', marks: [] },
];
