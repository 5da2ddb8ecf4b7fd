/** One run of `curl -v` for each version of HTTP and each way to an answer. */
import type { ReadCase } from './case.ts';

export const CURL_ANSWERS: readonly ReadCase[] = [
  {
    name: 'get refused, body behind the last word',
    paste: `*   Trying 192.0.2.7:443...
* Connected to api.example.com (192.0.2.7) port 443 (#0)
* ALPN: offers h2,http/1.1
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
> GET /v1/me HTTP/1.1
> Host: api.example.com
> User-Agent: curl/8.5.0
> Accept: */*
> Authorization: Bearer abc.def
>
< HTTP/1.1 401 Unauthorized
< Date: Tue, 24 Nov 2026 08:54:24 GMT
< WWW-Authenticate: Bearer realm="api", error="invalid_token"
< Content-Type: application/json
< Content-Length: 25
<
* Connection #0 to host api.example.com left intact
{"error":"invalid_token"}`,
    format: 'curl',
    exchanges: [
      'GET https://api.example.com/v1/me (1.1) {Host User-Agent Accept Authorization} -> 401 Unauthorized {Date WWW-Authenticate Content-Type Content-Length} body 25',
    ],
  },
  {
    name: 'carriage returns as curl prints them',
    paste: `*   Trying 127.0.0.1:8931...\r
* Connected to 127.0.0.1 (127.0.0.1) port 8931 (#0)\r
> GET /private HTTP/1.1\r
> Host: 127.0.0.1:8931\r
> \r
< HTTP/1.1 401 Unauthorized\r
< WWW-Authenticate: Basic realm="a b"\r
< \r
{ [48 bytes data]\r
* Connection #0 to host 127.0.0.1 left intact\r
`,
    format: 'curl',
    exchanges: ['GET http://127.0.0.1:8931/private (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'http/2 with pseudo-header fields',
    paste: `* Connected to example.com (93.184.216.34) port 443
* using HTTP/2
* [HTTP/2] [1] OPENED stream for https://example.com/admin
* [HTTP/2] [1] [:method: GET]
* [HTTP/2] [1] [:scheme: https]
* [HTTP/2] [1] [:authority: example.com]
* [HTTP/2] [1] [:path: /admin]
* [HTTP/2] [1] [user-agent: curl/8.4.0]
> GET /admin HTTP/2
> Host: example.com
> User-Agent: curl/8.4.0
>
< HTTP/2 401\u0020
< server: nginx
< www-authenticate: Basic realm="Admin"
<
<html><head><title>401 Authorization Required</title></head></html>
* Connection #0 to host example.com left intact`,
    format: 'curl',
    exchanges: ['GET https://example.com/admin (2) {Host User-Agent} -> 401 - {server www-authenticate} body 67'],
  },
  {
    name: 'pseudo-header lines without the request',
    paste: `* [HTTP/2] [1] [:method: POST]
* [HTTP/2] [1] [:scheme: https]
* [HTTP/2] [1] [:authority: example.com]
* [HTTP/2] [1] [:path: /token]
* [HTTP/2] [1] [authorization: Basic Ym9iOng=]
< HTTP/2 401
< content-length: 0
<`,
    format: 'curl',
    exchanges: ['POST https://example.com/token {authorization ~} -> 401 - {content-length}'],
  },
  {
    name: 'http/3',
    paste: `* using HTTP/3
* [HTTP/3] [0] [:path: /x]
> GET /x HTTP/3
> Host: example.com
>
< HTTP/3 401
< www-authenticate: Bearer
<`,
    format: 'curl',
    exchanges: ['GET https://example.com/x (3) {Host} -> 401 - {www-authenticate}'],
  },
];
