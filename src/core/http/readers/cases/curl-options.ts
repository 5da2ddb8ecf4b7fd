/** `curl -v` with options that print more, or without line ends. */
import type { ReadCase } from './case.ts';

export const CURL_OPTIONS: readonly ReadCase[] = [
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
];
