import type { ReadCase } from './case.ts';

export const CURL: readonly ReadCase[] = [
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
  {
    name: 'redirect followed, login dropped',
    paste: `*   Trying 127.0.0.1:8080...
* Connected to localhost (127.0.0.1) port 8080 (#0)
* Server auth using Basic with user 'bob'
> GET /go HTTP/1.1
> Host: localhost:8080
> Authorization: Basic Ym9iOnh4
> User-Agent: curl/7.88.1
>
< HTTP/1.1 302 Found
< Location: http://127.0.0.1:9090/private
< Content-Length: 6
<
* Ignoring the response-body
* Connection #0 to host localhost left intact
* Issue another request to this URL: 'http://bob:xx@127.0.0.1:9090/private'
*   Trying 127.0.0.1:9090...
* Connected to 127.0.0.1 (127.0.0.1) port 9090 (#1)
> GET /private HTTP/1.1
> Host: 127.0.0.1:9090
> User-Agent: curl/7.88.1
>
< HTTP/1.1 401 Unauthorized
* Authentication problem. Ignoring this.
< WWW-Authenticate: Basic realm="x"
<
nope
* Connection #1 to host 127.0.0.1 left intact`,
    format: 'curl',
    exchanges: [
      'GET http://localhost:8080/go (1.1) {Host Authorization User-Agent} -> 302 Found {Location Content-Length}',
      'GET http://127.0.0.1:9090/private (1.1) {Host User-Agent} -> 401 Unauthorized {WWW-Authenticate} body 4',
    ],
  },
  {
    name: 'proxy refuses the tunnel',
    paste: `* Uses proxy env variable https_proxy == 'http://proxy.example:3128'
*   Trying 10.0.0.9:3128...
* Connected to proxy.example (10.0.0.9) port 3128
* CONNECT tunnel: HTTP/1.1 negotiated
* Establish HTTP proxy tunnel to example.com:443
> CONNECT example.com:443 HTTP/1.1
> Host: example.com:443
> User-Agent: curl/8.5.0
> Proxy-Connection: Keep-Alive
>
< HTTP/1.1 407 Proxy Authentication Required
< Proxy-Authenticate: Basic realm="corp"
< Content-Length: 0
<
* CONNECT tunnel failed, response 407
* Closing connection
curl: (56) CONNECT tunnel failed, response 407`,
    format: 'curl',
    exchanges: [
      'tunnel CONNECT example.com:443 (1.1) {Host User-Agent Proxy-Connection} -> 407 Proxy Authentication Required {Proxy-Authenticate Content-Length}',
    ],
  },
  {
    name: 'tunnel open, then the origin refuses',
    paste: `* Establish HTTP proxy tunnel to example.com:443
> CONNECT example.com:443 HTTP/1.1
> Host: example.com:443
> Proxy-Authorization: Basic cHg6cHc=
>
< HTTP/1.1 200 Connection established
<
* CONNECT phase completed
* SSL connection using TLSv1.3
> GET / HTTP/1.1
> Host: example.com
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Negotiate
<`,
    format: 'curl',
    exchanges: [
      'tunnel CONNECT example.com:443 (1.1) {Host Proxy-Authorization} -> 200 Connection established {}',
      'GET https://example.com/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}',
    ],
  },
  {
    name: 'digest handshake',
    paste: `> GET /dig HTTP/1.1
> Host: localhost
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Digest realm="d", nonce="abc", qop="auth"
< Content-Length: 0
<
* Connection #0 to host localhost left intact
* Issue another request to this URL: 'http://localhost/dig'
> GET /dig HTTP/1.1
> Host: localhost
> Authorization: Digest username="bob", realm="d", nonce="abc", uri="/dig", response="00"
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Digest realm="d", nonce="def", stale=true
<`,
    format: 'curl',
    exchanges: [
      'GET http://localhost/dig (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate Content-Length}',
      'GET http://localhost/dig (1.1) {Host Authorization} -> 401 Unauthorized {WWW-Authenticate}',
    ],
  },
  {
    name: 'expect 100 before the answer',
    paste: `> POST /upload HTTP/1.1
> Host: localhost
> Expect: 100-continue
> Content-Length: 2000000
>
< HTTP/1.1 100 Continue
<
* We are completely uploaded and fine
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Basic realm="x"
<`,
    format: 'curl',
    exchanges: [
      'POST http://localhost/upload (1.1) {Host Expect Content-Length} -> 401 Unauthorized {WWW-Authenticate}',
    ],
  },
  {
    name: '-i and -v in a terminal print each field twice',
    paste: `> GET / HTTP/1.1
> Host: localhost:3000
>
< HTTP/1.1 401 Unauthorized
HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Basic realm="x"
WWW-Authenticate: Basic realm="x"
< Content-Length: 4
Content-Length: 4
<

nope`,
    format: 'curl',
    exchanges: ['GET http://localhost:3000/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate Content-Length} body 4'],
  },
  {
    name: '-i and -v into a file print the head twice',
    paste: `> GET / HTTP/1.1
> Host: localhost:3000
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Basic realm="x"
<
{ [4 bytes data]
* Connection #0 to host localhost left intact
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="x"

nope`,
    format: 'curl',
    exchanges: ['GET http://localhost:3000/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate} body 4'],
  },
  {
    name: '--trace-time',
    paste: `15:09:23.766885 * Connected to 127.0.0.1 (127.0.0.1) port 8931 (#0)
15:09:23.766951 > GET /private HTTP/1.1
15:09:23.766951 > Host: 127.0.0.1:8931
15:09:23.766951 >
15:09:23.767826 < HTTP/1.1 401 Unauthorized
15:09:23.767860 < WWW-Authenticate: Basic realm="a b"
15:09:23.767986 <
{"error":"unauthorized"}`,
    format: 'curl',
    exchanges: ['GET http://127.0.0.1:8931/private (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate} body 24'],
  },
  {
    name: '--trace-ids',
    paste: `[0-0] * Connected to localhost (127.0.0.1) port 80
[0-0] > GET / HTTP/1.1
[0-0] > Host: localhost
[0-0] >
[0-0] < HTTP/1.1 401 Unauthorized
[0-0] < WWW-Authenticate: Basic
[0-0] <`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'progress meter glued to the first line',
    paste: `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 127.0.0.1:8931...
* Connected to 127.0.0.1 (127.0.0.1) port 8931 (#0)
> GET /a HTTP/1.1\r
> Host: 127.0.0.1:8931\r
> \r
< HTTP/1.1 403 Forbidden\r
< Content-Length: 9\r
< \r
{ [9 bytes data]
\r100     9  100     9    0     0   2617      0 --:--:-- --:--:-- --:--:--  2642
* Connection #0 to host 127.0.0.1 left intact
forbidden`,
    format: 'curl',
    exchanges: ['GET http://127.0.0.1:8931/a (1.1) {Host} -> 403 Forbidden {Content-Length} body 9'],
  },
  {
    name: 'body and last word on one line',
    paste: `> GET / HTTP/1.1
> Host: localhost
>
< HTTP/1.1 401 Unauthorized
< Content-Type: application/json
<
{"message":"no"}* Connection #0 to host localhost left intact`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {Content-Type} body 16'],
  },
  {
    name: 'prompt and command in front',
    paste: `$ curl -v https://api.example.com/x
*   Trying 192.0.2.7:443...
* Connected to api.example.com (192.0.2.7) port 443
> GET /x HTTP/2
> Host: api.example.com
>
< HTTP/2 401
< www-authenticate: Bearer
<
bob@host:~$`,
    format: 'curl',
    exchanges: ['GET https://api.example.com/x (2) {Host} -> 401 - {www-authenticate}'],
    parts: ['command', 'curl'],
  },
  {
    name: 'command, then -i output',
    paste: `bob@host:~$ curl -i -u bob:secret https://api.example.com/x
HTTP/2 401
www-authenticate: Bearer realm="x"

{"error":"unauthorized"}`,
    format: 'curl',
    exchanges: ['GET https://api.example.com/x {Authorization*} -> 401 - {www-authenticate} body 24'],
    parts: ['command', 'header-block'],
  },
  {
    name: '-L with -i',
    paste: `$ curl -sSiL http://example.com/
HTTP/1.1 301 Moved Permanently
Location: https://example.com/

HTTP/2 401
www-authenticate: Basic realm="x"
`,
    format: 'curl',
    exchanges: ['GET http://example.com/ {} -> 301 Moved Permanently {Location}', '-> 401 - {www-authenticate}'],
    parts: ['command', 'header-block'],
  },
  {
    name: 'asked but cut off before the answer',
    paste: `* Connected to example.com (192.0.2.1) port 443
> GET / HTTP/1.1
> Host: example.com
> Authorization: Bearer x`,
    format: 'curl',
    exchanges: ['GET https://example.com/ (1.1) {Host Authorization}'],
  },
  {
    name: 'only the answer, from the middle',
    paste: `< HTTP/1.1 401 Unauthorized
< Server: Microsoft-IIS/10.0
< WWW-Authenticate: Negotiate
< WWW-Authenticate: NTLM
<`,
    format: 'curl',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate WWW-Authenticate}'],
  },
  {
    name: 'no blank behind the marks',
    paste: `>GET / HTTP/1.1
>Host: localhost
>
<HTTP/1.1 401 Unauthorized
<WWW-Authenticate: Basic realm="x"
<`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'quoted in a mail',
    paste: `> > GET / HTTP/1.1
> > Host: localhost
> >
> < HTTP/1.1 401 Unauthorized
> < WWW-Authenticate: Basic realm="x"
> <`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'in a fence, with a question behind',
    paste: `I run this:

\`\`\`bash
$ curl -v localhost:9200
> GET / HTTP/1.1
> Host: localhost:9200
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Basic realm="security"
<
\`\`\`

Why does this happen?`,
    format: 'curl',
    exchanges: ['GET http://localhost:9200/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
    parts: ['command', 'curl'],
  },
  {
    name: 'colours',
    paste: `\u001b[1m> GET / HTTP/1.1\u001b[0m
> Host: localhost
>
< HTTP/1.1 \u001b[31m401\u001b[0m Unauthorized
< WWW-Authenticate: \u001b[32mBasic realm="x"\u001b[0m
<`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: "only curl's own error",
    paste: `curl: (22) The requested URL returned error: 401`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'error of an old curl',
    paste: `curl: (22) The requested URL returned error: 401 Unauthorized`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'proxy error alone',
    paste: `curl: (56) Received HTTP code 407 from proxy after CONNECT`,
    format: 'error-line',
    exchanges: ['-> 407 - {~}'],
  },
  {
    name: 'folded field',
    paste: `> GET / HTTP/1.1
> Host: localhost
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Basic realm="x",
<   charset="UTF-8"
< Server: old
<`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate* Server}'],
  },
  {
    name: 'GitHub Actions log',
    paste: `2026-11-24T08:54:24.1234567Z > GET / HTTP/1.1
2026-11-24T08:54:24.1234568Z > Host: localhost
2026-11-24T08:54:24.1234569Z >
2026-11-24T08:54:24.2234567Z < HTTP/1.1 401 Unauthorized
2026-11-24T08:54:24.2234568Z < WWW-Authenticate: Basic realm="x"
2026-11-24T08:54:24.2234569Z <
2026-11-24T08:54:25.0000000Z ##[error]Process completed with exit code 22.`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
];
