/** What `curl --trace` and `--trace-ascii` write. */
import type { ReadCase } from './case.ts';

export const CURL_TRACE: readonly ReadCase[] = [
  {
    name: 'curl --trace (7.88)',
    paste: `== Info:   Trying 127.0.0.1:18081...
== Info: Connected to 127.0.0.1 (127.0.0.1) port 18081 (#0)
=> Send header, 83 bytes (0x53)
0000: 47 45 54 20 2f 6a 73 6f 6e 20 48 54 54 50 2f 31 GET /json HTTP/1
0010: 2e 31 0d 0a 48 6f 73 74 3a 20 31 32 37 2e 30 2e .1..Host: 127.0.
0020: 30 2e 31 3a 31 38 30 38 31 0d 0a 55 73 65 72 2d 0.1:18081..User-
0030: 41 67 65 6e 74 3a 20 63 75 72 6c 2f 37 2e 38 38 Agent: curl/7.88
0040: 2e 31 0d 0a 41 63 63 65 70 74 3a 20 2a 2f 2a 0d .1..Accept: */*.
0050: 0a 0d 0a                                        ...
<= Recv header, 27 bytes (0x1b)
0000: 48 54 54 50 2f 31 2e 31 20 34 30 31 20 55 6e 61 HTTP/1.1 401 Una
0010: 75 74 68 6f 72 69 7a 65 64 0d 0a                uthorized..
<= Recv header, 32 bytes (0x20)
0000: 43 6f 6e 74 65 6e 74 2d 54 79 70 65 3a 20 61 70 Content-Type: ap
0010: 70 6c 69 63 61 74 69 6f 6e 2f 6a 73 6f 6e 0d 0a plication/json..
<= Recv header, 107 bytes (0x6b)
0000: 57 57 57 2d 41 75 74 68 65 6e 74 69 63 61 74 65 WWW-Authenticate
0010: 3a 20 42 65 61 72 65 72 20 72 65 61 6c 6d 3d 22 : Bearer realm="
0020: 61 70 69 22 2c 20 65 72 72 6f 72 3d 22 69 6e 76 api", error="inv
0030: 61 6c 69 64 5f 74 6f 6b 65 6e 22 2c 20 65 72 72 alid_token", err
0040: 6f 72 5f 64 65 73 63 72 69 70 74 69 6f 6e 3d 22 or_description="
0050: 54 68 65 20 61 63 63 65 73 73 20 74 6f 6b 65 6e The access token
0060: 20 65 78 70 69 72 65 64 22 0d 0a                 expired"..
<= Recv header, 37 bytes (0x25)
0000: 44 61 74 65 3a 20 53 75 6e 2c 20 32 39 20 4e 6f Date: Sun, 29 No
0010: 76 20 32 30 32 36 20 31 32 3a 35 34 3a 31 37 20 v 2026 12:54:17 
0020: 47 4d 54 0d 0a                                  GMT..
<= Recv header, 24 bytes (0x18)
0000: 43 6f 6e 6e 65 63 74 69 6f 6e 3a 20 6b 65 65 70 Connection: keep
0010: 2d 61 6c 69 76 65 0d 0a                         -alive..
<= Recv header, 23 bytes (0x17)
0000: 4b 65 65 70 2d 41 6c 69 76 65 3a 20 74 69 6d 65 Keep-Alive: time
0010: 6f 75 74 3d 35 0d 0a                            out=5..
<= Recv header, 28 bytes (0x1c)
0000: 54 72 61 6e 73 66 65 72 2d 45 6e 63 6f 64 69 6e Transfer-Encodin
0010: 67 3a 20 63 68 75 6e 6b 65 64 0d 0a             g: chunked..
<= Recv header, 2 bytes (0x2)
0000: 0d 0a                                           ..
<= Recv data, 83 bytes (0x53)
0000: 34 38 0d 0a 7b 22 65 72 72 6f 72 22 3a 22 69 6e 48..{"error":"in
0010: 76 61 6c 69 64 5f 74 6f 6b 65 6e 22 2c 22 65 72 valid_token","er
0020: 72 6f 72 5f 64 65 73 63 72 69 70 74 69 6f 6e 22 ror_description"
0030: 3a 22 54 68 65 20 61 63 63 65 73 73 20 74 6f 6b :"The access tok
0040: 65 6e 20 65 78 70 69 72 65 64 22 7d 0d 0a 30 0d en expired"}..0.
0050: 0a 0d 0a                                        ...
{"error":"invalid_token","error_description":"The access token expired"}== Info: Connection #0 to host 127.0.0.1 left intact`,
    format: 'curl',
    exchanges: [
      'GET http://127.0.0.1:18081/json (1.1) {Host* User-Agent* Accept} -> 401 Unauthorized {Content-Type* WWW-Authenticate* Date* Connection* Keep-Alive* Transfer-Encoding} body 151',
    ],
  },
  {
    name: '--trace-ascii with its time, content without an end of line (7.88)',
    paste: `12:54:17.404287 == Info:   Trying 127.0.0.1:18081...
12:54:17.404446 == Info: Connected to 127.0.0.1 (127.0.0.1) port 18081 (#0)
12:54:17.404476 => Send header, 84 bytes (0x54)
0000: GET /redir HTTP/1.1
0015: Host: 127.0.0.1:18081
002c: User-Agent: curl/7.88.1
0045: Accept: */*
0052: 
12:54:17.405097 <= Recv header, 20 bytes (0x14)
0000: HTTP/1.1 302 Found
12:54:17.405120 <= Recv header, 39 bytes (0x27)
0000: Location: http://localhost:18081/json
12:54:17.405126 <= Recv header, 37 bytes (0x25)
0000: Date: Sun, 29 Nov 2026 12:54:17 GMT
12:54:17.405131 <= Recv header, 24 bytes (0x18)
0000: Connection: keep-alive
12:54:17.405135 <= Recv header, 23 bytes (0x17)
0000: Keep-Alive: timeout=5
12:54:17.405139 <= Recv header, 28 bytes (0x1c)
0000: Transfer-Encoding: chunked
12:54:17.405143 <= Recv header, 2 bytes (0x2)
0000: 
12:54:17.405147 == Info: Ignoring the response-body
12:54:17.405150 <= Recv data, 5 bytes (0x5)
0000: 0
0003: 
12:54:17.405159 == Info: Connection #0 to host 127.0.0.1 left intact
12:54:17.405167 == Info: Issue another request to this URL: 'http://localhost:18081/json'
12:54:17.405204 == Info:   Trying 127.0.0.1:18081...
12:54:17.405276 == Info: Connected to localhost (127.0.0.1) port 18081 (#1)
12:54:17.405294 => Send header, 83 bytes (0x53)
0000: GET /json HTTP/1.1
0014: Host: localhost:18081
002b: User-Agent: curl/7.88.1
0044: Accept: */*
0051: 
12:54:17.405764 <= Recv header, 27 bytes (0x1b)
0000: HTTP/1.1 401 Unauthorized
12:54:17.405780 <= Recv header, 32 bytes (0x20)
0000: Content-Type: application/json
12:54:17.405787 <= Recv header, 107 bytes (0x6b)
0000: WWW-Authenticate: Bearer realm="api", error="invalid_token", err
0040: or_description="The access token expired"
12:54:17.405793 <= Recv header, 37 bytes (0x25)
0000: Date: Sun, 29 Nov 2026 12:54:17 GMT
12:54:17.405798 <= Recv header, 24 bytes (0x18)
0000: Connection: keep-alive
12:54:17.405802 <= Recv header, 23 bytes (0x17)
0000: Keep-Alive: timeout=5
12:54:17.405806 <= Recv header, 28 bytes (0x1c)
0000: Transfer-Encoding: chunked
12:54:17.405810 <= Recv header, 2 bytes (0x2)
0000: 
12:54:17.405814 <= Recv data, 83 bytes (0x53)
0000: 48
0004: {"error":"invalid_token","error_description":"The access token e
0044: xpired"}
004e: 0
0051: 
{"error":"invalid_token","error_description":"The access token expired"}12:54:17.405823 == Info: Connection #1 to host localhost left intact`,
    format: 'curl',
    exchanges: [
      'GET http://127.0.0.1:18081/redir (1.1) {Host User-Agent Accept} -> 302 Found {Location Date Connection Keep-Alive Transfer-Encoding} body 1',
      'GET http://localhost:18081/json (1.1) {Host User-Agent Accept} -> 401 Unauthorized {Content-Type WWW-Authenticate* Date Connection Keep-Alive Transfer-Encoding} body 151',
    ],
  },
  {
    name: 'cut off in a row of bytes',
    paste: `=> Send header, 20 bytes (0x14)
0000: 47 45 54 20 2f 6d 65 20 48 54 54 50 2f 31 2e 31 GET /me HTTP/1.1
0010: 0d 0a 0d 0a                                     ....
<= Recv header, 27 bytes (0x1b)
0000: 48 54 54 50 2f 31 2e 31 20 34 30 31 20 55 6e 61 HTTP/1.1 401 Una
0010: 75 74 68`,
    format: 'curl',
    exchanges: ['GET /me (1.1) {} -> 401 Una {}'],
  },
];
