/** Several answers in one run of `curl -v`. */
import type { ReadCase } from './case.ts';

export const CURL_HANDSHAKES: readonly ReadCase[] = [
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
];
