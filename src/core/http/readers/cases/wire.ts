import type { ReadCase } from './case.ts';

export const WIRE: readonly ReadCase[] = [
  {
    name: 'http.client of Python with set_debuglevel(1)',
    paste: `send: b'GET /moved HTTP/1.1\\r\\nHost: api.example.com\\r\\nUser-Agent: python-requests/2.34.2\\r\\nAuthorization: Bearer faketoken123\\r\\n\\r\\n'
reply: 'HTTP/1.1 302 Found\\r\\n'
header: Location: http://api.example.com:8443/items
header: Date: Tue, 24 Nov 2026 10:00:00 GMT
send: b'GET /items HTTP/1.1\\r\\nHost: api.example.com:8443\\r\\nUser-Agent: python-requests/2.34.2\\r\\n\\r\\n'
reply: 'HTTP/1.1 401 Unauthorized\\r\\n'
header: Content-Type: application/json
header: WWW-Authenticate: Bearer realm="api"`,
    format: 'header-block',
    exchanges: [
      'GET https://api.example.com/moved (1.1) {Host User-Agent Authorization} -> 302 Found {Location Date}',
      'GET https://api.example.com:8443/items (1.1) {Host User-Agent} -> 401 Unauthorized {Content-Type WWW-Authenticate}',
    ],
  },
  {
    name: 'a message in one line with its line ends escaped',
    paste: `HTTP/1.1 401 Unauthorized\\r\\nServer: nginx\\r\\nWWW-Authenticate: Basic realm=\\"x\\"\\r\\nContent-Type: application/json\\r\\n\\r\\n{\\"error\\":\\"nope\\"}`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate* Content-Type} body 16'],
  },
  {
    name: 'a message as a string',
    paste: `"HTTP/1.1 401 Unauthorized\\r\\nWWW-Authenticate: Basic realm=\\"x\\"\\r\\nContent-Length: 0\\r\\n\\r\\n"`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {WWW-Authenticate* Content-Length}'],
  },
  {
    name: "set_debug_output of Ruby's Net::HTTP",
    paste: `opening connection to api.example.com:443...
opened
<- "GET /me HTTP/1.1\\r\\nAccept: */*\\r\\nUser-Agent: Ruby\\r\\nAuthorization: Basic Ym9iOng=\\r\\nHost: api.example.com\\r\\n\\r\\n"
-> "HTTP/1.1 401 Unauthorized\\r\\n"
-> "Server: nginx\\r\\n"
-> "WWW-Authenticate: Basic realm=\\"Staff\\"\\r\\n"
-> "\\r\\n"
reading 10 bytes...`,
    format: 'header-block',
    exchanges: [
      'GET https://api.example.com/me (1.1) {Accept User-Agent Authorization Host} -> 401 Unauthorized {Server WWW-Authenticate*} body 19',
    ],
  },
  {
    name: 'the wire log of Apache HttpClient',
    paste: `2026-11-24 10:00:00 DEBUG wire:73 - http-outgoing-0 >> "GET /me HTTP/1.1[\\r][\\n]"
2026-11-24 10:00:00 DEBUG wire:73 - http-outgoing-0 >> "Host: api.example.com[\\r][\\n]"
2026-11-24 10:00:00 DEBUG wire:73 - http-outgoing-0 >> "[\\r][\\n]"
2026-11-24 10:00:00 DEBUG wire:73 - http-outgoing-0 << "HTTP/1.1 401 Unauthorized[\\r][\\n]"
2026-11-24 10:00:00 DEBUG wire:73 - http-outgoing-0 << "WWW-Authenticate: Bearer realm="x"[\\r][\\n]"
2026-11-24 10:00:00 DEBUG wire:73 - http-outgoing-0 << "[\\r][\\n]"`,
    format: 'header-block',
    exchanges: ['GET https://api.example.com/me (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'the header log of Apache HttpClient',
    paste: `10:00:00.123 [main] DEBUG org.apache.http.headers - http-outgoing-0 >> GET /me HTTP/1.1
10:00:00.123 [main] DEBUG org.apache.http.headers - http-outgoing-0 >> Host: api.example.com
10:00:00.123 [main] DEBUG org.apache.http.headers - http-outgoing-0 << HTTP/1.1 401 Unauthorized
10:00:00.123 [main] DEBUG org.apache.http.headers - http-outgoing-0 << WWW-Authenticate: Bearer`,
    format: 'header-block',
    exchanges: ['GET https://api.example.com/me (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'curl -v as entities',
    paste: `&gt; GET /me HTTP/1.1
&gt; Host: api.example.com
&gt;\u0020
&lt; HTTP/1.1 401 Unauthorized
&lt; WWW-Authenticate: Basic realm=&quot;Staff&quot;
&lt;\u0020`,
    format: 'curl',
    exchanges: ['GET https://api.example.com/me (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate*}'],
  },
  {
    name: 'curl --trace-ascii with a broken line',
    paste: `== Info:   Trying 192.0.2.10:80...
== Info: Connected to api.example.com (192.0.2.10) port 80 (#0)
=> Send header, 83 bytes (0x53)
0000: GET /me HTTP/1.1
0012: Host: api.example.com
0029: Authorization: Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
0069: aaaaabbb
0073:\u0020
<= Recv header, 27 bytes (0x1b)
0000: HTTP/1.1 401 Unauthorized
<= Recv header, 35 bytes (0x23)
0000: WWW-Authenticate: Basic realm="x"
<= Recv header, 2 bytes (0x2)
0000:\u0020
<= Recv data, 10 bytes (0xa)
0000: {"error":1
000a: }
== Info: Connection #0 to host api.example.com left intact`,
    format: 'curl',
    exchanges: [
      'GET http://api.example.com/me (1.1) {Host Authorization*} -> 401 Unauthorized {WWW-Authenticate} body 11',
    ],
  },
];
