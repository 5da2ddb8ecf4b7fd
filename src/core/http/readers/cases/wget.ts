import type { ReadCase } from './case.ts';

export const WGET: readonly ReadCase[] = [
  {
    name: 'wget -S',
    paste: `--2026-11-24 08:54:24--  http://localhost:8931/go
Resolving localhost (localhost)... 127.0.0.1
Connecting to localhost (localhost)|127.0.0.1|:8931... connected.
HTTP request sent, awaiting response...\u0020
  HTTP/1.1 302 Found
  Location: /private
  Content-Length: 0
Location: /private [following]
--2026-11-24 08:54:25--  http://localhost:8931/private
Reusing existing connection to localhost:8931.
HTTP request sent, awaiting response...\u0020
  HTTP/1.1 401 Unauthorized
  WWW-Authenticate: Basic realm="a b"
  Content-Type: text/plain

Username/Password Authentication Failed.`,
    format: 'wget',
    exchanges: [
      '- http://localhost:8931/go {~} -> 302 Found {Location Content-Length}',
      '- http://localhost:8931/private {~} -> 401 Unauthorized {WWW-Authenticate Content-Type}',
    ],
  },
  {
    name: 'wget without -S',
    paste: `--2026-11-24 08:54:24--  https://files.example.com/a.zip
Resolving files.example.com (files.example.com)... 192.0.2.7
Connecting to files.example.com (files.example.com)|192.0.2.7|:443... connected.
HTTP request sent, awaiting response... 401 Unauthorized
Authentication selected: Basic realm="x"
Reusing existing connection to files.example.com:443.
HTTP request sent, awaiting response... 401 Unauthorized

Username/Password Authentication Failed.`,
    format: 'wget',
    exchanges: [
      '- https://files.example.com/a.zip {~} -> 401 Unauthorized {~}',
      '- https://files.example.com/a.zip {~} -> 401 Unauthorized {~}',
    ],
  },
  {
    name: 'wget behind a proxy',
    paste: `--2026-11-24 08:54:24--  http://example.com/
Connecting to 10.0.0.9:3128... connected.
Proxy request sent, awaiting response... 407 Proxy Authentication Required
2026-11-24 08:54:24 ERROR 407: Proxy Authentication Required.`,
    format: 'wget',
    exchanges: ['- http://example.com/ {~} -> 407 Proxy Authentication Required {~}'],
  },
  {
    name: 'wget -d',
    paste: `---request begin---
GET /private HTTP/1.1
Host: localhost:8931
User-Agent: Wget/1.21.3

---request end---
HTTP request sent, awaiting response...\u0020
---response begin---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="x"

---response end---
401 Unauthorized`,
    format: 'wget',
    exchanges: ['GET http://localhost:8931/private (1.1) {Host User-Agent} -> 401 Unauthorized {WWW-Authenticate}'],
  },
];
