import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: '407',
    paste: 'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm="proxy"\n',
    marks: ['407'],
    from: 'Squid 5',
  },
  {
    name: 'a CONNECT that is refused',
    paste:
      '> CONNECT example.com:443 HTTP/1.1\n> Host: example.com:443\n>\n< HTTP/1.1 407 Proxy Authentication Required\n< Proxy-Authenticate: Basic realm="x"\n<\n',
    marks: ['407'],
  },
  {
    name: '401 of the site behind the proxy',
    paste:
      '> CONNECT example.com:443 HTTP/1.1\n> Host: example.com:443\n>\n< HTTP/1.1 200 Connection established\n<\n> GET / HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: '407 that the client answers',
    paste:
      '> GET http://example.com/ HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 407 Proxy Authentication Required\n< Proxy-Authenticate: Basic realm="x"\n<\n> GET http://example.com/ HTTP/1.1\n> Host: example.com\n> Proxy-Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 200 OK\n<\n',
    marks: [],
  },
];
