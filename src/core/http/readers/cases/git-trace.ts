/** What Git prints of its requests when it is asked to. */
import type { ReadCase } from './case.ts';

export const GIT_TRACE: readonly ReadCase[] = [
  {
    name: 'git with GIT_TRACE_CURL (2.39)',
    paste: `12:54:31.397908 http.c:725              == Info: Couldn't find host 127.0.0.1 in the (nil) file; using defaults
12:54:31.397986 http.c:725              == Info:   Trying 127.0.0.1:8080...
12:54:31.398118 http.c:725              == Info: Connected to 127.0.0.1 (127.0.0.1) port 18082 (#0)
12:54:31.398147 http.c:672              => Send header, 0000000231 bytes (0x000000e7)
12:54:31.398151 http.c:684              => Send header: GET /x.git/info/refs?service=git-upload-pack HTTP/1.1
12:54:31.398152 http.c:684              => Send header: Host: 127.0.0.1:8080
12:54:31.398154 http.c:684              => Send header: User-Agent: git/2.39.5
12:54:31.398155 http.c:684              => Send header: Accept: */*
12:54:31.398156 http.c:684              => Send header: Accept-Encoding: deflate, gzip, br, zstd
12:54:31.398158 http.c:684              => Send header: Accept-Language: C, *;q=0.9
12:54:31.398159 http.c:684              => Send header: Pragma: no-cache
12:54:31.398160 http.c:684              => Send header: Git-Protocol: version=2
12:54:31.398162 http.c:684              => Send header:
12:54:31.398249 http.c:672              <= Recv header, 0000000027 bytes (0x0000001b)
12:54:31.398251 http.c:684              <= Recv header: HTTP/1.1 401 Unauthorized
12:54:31.398253 http.c:672              <= Recv header, 0000000022 bytes (0x00000016)
12:54:31.398254 http.c:684              <= Recv header: Server: nginx/1.22.1
12:54:31.398256 http.c:672              <= Recv header, 0000000037 bytes (0x00000025)
12:54:31.398257 http.c:684              <= Recv header: Date: Sun, 29 Nov 2026 12:54:31 GMT
12:54:31.398263 http.c:672              <= Recv header, 0000000025 bytes (0x00000019)
12:54:31.398265 http.c:684              <= Recv header: Content-Type: text/html
12:54:31.398267 http.c:672              <= Recv header, 0000000021 bytes (0x00000015)
12:54:31.398268 http.c:684              <= Recv header: Content-Length: 179
12:54:31.398270 http.c:672              <= Recv header, 0000000024 bytes (0x00000018)
12:54:31.398271 http.c:684              <= Recv header: Connection: keep-alive
12:54:31.398274 http.c:672              <= Recv header, 0000000044 bytes (0x0000002c)
12:54:31.398275 http.c:684              <= Recv header: WWW-Authenticate: Basic realm="Restricted"
12:54:31.398277 http.c:672              <= Recv header, 0000000002 bytes (0x00000002)
12:54:31.398279 http.c:684              <= Recv header:
12:54:31.398280 http.c:698              <= Recv data, 0000000179 bytes (0x000000b3)
12:54:31.398282 http.c:713              <= Recv data: <html>..<head><title>401 Authorization Required</title></hea
12:54:31.398283 http.c:713              <= Recv data: d>..<body>..<center><h1>401 Authorization Required</h1></cen
12:54:31.398285 http.c:713              <= Recv data: ter>..<hr><center>nginx/1.22.1</center>..</body>..</html>..
12:54:31.398289 http.c:725              == Info: Connection #0 to host 127.0.0.1 left intact
fatal: could not read Username for 'http://127.0.0.1:8080': terminal prompts disabled`,
    format: 'curl',
    exchanges: [
      'GET http://127.0.0.1:8080/x.git/info/refs?service=git-upload-pack (1.1) {Host User-Agent Accept Accept-Encoding Accept-Language Pragma Git-Protocol} -> 401 Unauthorized {Server Date Content-Type Content-Length Connection WWW-Authenticate} body 181',
    ],
    parts: ['curl', 'error-line'],
  },
  {
    name: 'git with GIT_CURL_VERBOSE and a refused login (2.39)',
    paste: `12:54:31.385191 http.c:725              == Info:   Trying 127.0.0.1:8080...
12:54:31.385331 http.c:725              == Info: Connected to 127.0.0.1 (127.0.0.1) port 18082 (#0)
12:54:31.385366 http.c:672              => Send header, 0000000231 bytes (0x000000e7)
12:54:31.385369 http.c:684              => Send header: GET /x.git/info/refs?service=git-upload-pack HTTP/1.1
12:54:31.385371 http.c:684              => Send header: Host: 127.0.0.1:8080
12:54:31.385372 http.c:684              => Send header: User-Agent: git/2.39.5
12:54:31.385373 http.c:684              => Send header: Accept: */*
12:54:31.385375 http.c:684              => Send header: Accept-Encoding: deflate, gzip, br, zstd
12:54:31.385376 http.c:684              => Send header: Accept-Language: C, *;q=0.9
12:54:31.385378 http.c:684              => Send header: Pragma: no-cache
12:54:31.385379 http.c:684              => Send header: Git-Protocol: version=2
12:54:31.385380 http.c:684              => Send header:
12:54:31.385503 http.c:672              <= Recv header, 0000000027 bytes (0x0000001b)
12:54:31.385505 http.c:684              <= Recv header: HTTP/1.1 401 Unauthorized
12:54:31.385507 http.c:672              <= Recv header, 0000000022 bytes (0x00000016)
12:54:31.385508 http.c:684              <= Recv header: Server: nginx/1.22.1
12:54:31.385511 http.c:672              <= Recv header, 0000000037 bytes (0x00000025)
12:54:31.385512 http.c:684              <= Recv header: Date: Sun, 29 Nov 2026 12:54:31 GMT
12:54:31.385514 http.c:672              <= Recv header, 0000000025 bytes (0x00000019)
12:54:31.385516 http.c:684              <= Recv header: Content-Type: text/html
12:54:31.385518 http.c:672              <= Recv header, 0000000021 bytes (0x00000015)
12:54:31.385519 http.c:684              <= Recv header: Content-Length: 179
12:54:31.385521 http.c:672              <= Recv header, 0000000024 bytes (0x00000018)
12:54:31.385522 http.c:684              <= Recv header: Connection: keep-alive
12:54:31.385524 http.c:672              <= Recv header, 0000000044 bytes (0x0000002c)
12:54:31.385526 http.c:684              <= Recv header: WWW-Authenticate: Basic realm="Restricted"
12:54:31.385528 http.c:672              <= Recv header, 0000000002 bytes (0x00000002)
12:54:31.385530 http.c:684              <= Recv header:
12:54:31.385531 http.c:725              == Info: Ignoring the response-body
12:54:31.385537 http.c:725              == Info: Connection #0 to host 127.0.0.1 left intact
12:54:31.385545 http.c:725              == Info: Issue another request to this URL: 'http://alice:bad@127.0.0.1:8080/x.git/info/refs?service=git-upload-pack'
12:54:31.385565 http.c:725              == Info: Found bundle for host: 0x55f4c4bdc6a0 [serially]
12:54:31.385567 http.c:725              == Info: Can not multiplex, even if we wanted to
12:54:31.385572 http.c:725              == Info: Re-using existing connection #0 with host 127.0.0.1
12:54:31.385577 http.c:725              == Info: Server auth using Basic with user 'alice'
12:54:31.385591 http.c:672              => Send header, 0000000266 bytes (0x0000010a)
12:54:31.385594 http.c:684              => Send header: GET /x.git/info/refs?service=git-upload-pack HTTP/1.1
12:54:31.385595 http.c:684              => Send header: Host: 127.0.0.1:8080
12:54:31.385597 http.c:684              => Send header: Authorization: Basic <redacted>
12:54:31.385598 http.c:684              => Send header: User-Agent: git/2.39.5
12:54:31.385599 http.c:684              => Send header: Accept: */*
12:54:31.385601 http.c:684              => Send header: Accept-Encoding: deflate, gzip, br, zstd
12:54:31.385602 http.c:684              => Send header: Accept-Language: C, *;q=0.9
12:54:31.385603 http.c:684              => Send header: Pragma: no-cache
12:54:31.385605 http.c:684              => Send header: Git-Protocol: version=2
12:54:31.385606 http.c:684              => Send header:
12:54:31.385760 http.c:672              <= Recv header, 0000000027 bytes (0x0000001b)
12:54:31.385762 http.c:684              <= Recv header: HTTP/1.1 401 Unauthorized
12:54:31.385764 http.c:672              <= Recv header, 0000000022 bytes (0x00000016)
12:54:31.385773 http.c:684              <= Recv header: Server: nginx/1.22.1
12:54:31.385775 http.c:672              <= Recv header, 0000000037 bytes (0x00000025)
12:54:31.385776 http.c:684              <= Recv header: Date: Sun, 29 Nov 2026 12:54:31 GMT
12:54:31.385778 http.c:672              <= Recv header, 0000000025 bytes (0x00000019)
12:54:31.385780 http.c:684              <= Recv header: Content-Type: text/html
12:54:31.385782 http.c:672              <= Recv header, 0000000021 bytes (0x00000015)
12:54:31.385783 http.c:684              <= Recv header: Content-Length: 179
12:54:31.385785 http.c:672              <= Recv header, 0000000024 bytes (0x00000018)
12:54:31.385786 http.c:684              <= Recv header: Connection: keep-alive
12:54:31.385788 http.c:725              == Info: Authentication problem. Ignoring this.
12:54:31.385790 http.c:672              <= Recv header, 0000000044 bytes (0x0000002c)
12:54:31.385792 http.c:684              <= Recv header: WWW-Authenticate: Basic realm="Restricted"
12:54:31.385794 http.c:672              <= Recv header, 0000000002 bytes (0x00000002)
12:54:31.385795 http.c:684              <= Recv header:
12:54:31.385799 http.c:725              == Info: Connection #0 to host 127.0.0.1 left intact
fatal: Authentication failed for 'http://127.0.0.1:8080/x.git/'`,
    format: 'curl',
    exchanges: [
      'GET http://127.0.0.1:8080/x.git/info/refs?service=git-upload-pack (1.1) {Host User-Agent Accept Accept-Encoding Accept-Language Pragma Git-Protocol} -> 401 Unauthorized {Server Date Content-Type Content-Length Connection WWW-Authenticate}',
      'GET http://127.0.0.1:8080/x.git/info/refs?service=git-upload-pack (1.1) {Host Authorization User-Agent Accept Accept-Encoding Accept-Language Pragma Git-Protocol} -> 401 Unauthorized {Server Date Content-Type Content-Length Connection WWW-Authenticate}',
    ],
    parts: ['curl', 'error-line'],
  },
];
