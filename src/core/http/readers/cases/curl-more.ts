/** curl with other options than `-v`, several answers in one run, and wget. */
import type { ReadCase } from './case.ts';

export const CURL_MORE: readonly ReadCase[] = [
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
      'GET http://127.0.0.1:18081/json (1.1) {Host* User-Agent* Accept} -> 401 Unauthorized {Content-Type* WWW-Authenticate* Date* Connection* Keep-Alive* Transfer-Encoding} body 203',
    ],
  },
  {
    name: 'two addresses in one command (7.88)',
    paste: `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 127.0.0.1:8080...
* Connected to 127.0.0.1 (127.0.0.1) port 18081 (#0)
> GET /json HTTP/1.1
> Host: 127.0.0.1:8080
> User-Agent: curl/7.88.1
> Accept: */*
> 
< HTTP/1.1 401 Unauthorized
< Content-Type: application/json
< WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"
< Date: Sun, 29 Nov 2026 12:54:17 GMT
< Connection: keep-alive
< Keep-Alive: timeout=5
< Transfer-Encoding: chunked
< 
{ [83 bytes data]
100    72    0    72    0     0  57007      0 --:--:-- --:--:-- --:--:-- 72000
* Connection #0 to host 127.0.0.1 left intact
{"error":"invalid_token","error_description":"The access token expired"}* Found bundle for host: 0x562508e29b80 [serially]
* Can not multiplex, even if we wanted to
* Re-using existing connection #0 with host 127.0.0.1
  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0> GET /html HTTP/1.1
> Host: 127.0.0.1:8080
> User-Agent: curl/7.88.1
> Accept: */*
> 
< HTTP/1.1 401 Unauthorized
< Content-Type: text/html
< WWW-Authenticate: Basic realm="Staff"
< Date: Sun, 29 Nov 2026 12:54:17 GMT
< Connection: keep-alive
< Keep-Alive: timeout=5
< Transfer-Encoding: chunked
< 
{ [102 bytes data]
100    91    0    91    0     0  23214      0 --:--:-- --:--:-- --:--:-- 30333
* Connection #0 to host 127.0.0.1 left intact
<html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1></body></html>`,
    format: 'curl',
    exchanges: [
      'GET http://127.0.0.1:8080/json (1.1) {Host User-Agent Accept} -> 401 Unauthorized {Content-Type WWW-Authenticate Date Connection Keep-Alive Transfer-Encoding} body 72',
      'GET http://127.0.0.1:8080/html (1.1) {Host User-Agent Accept} -> 401 Unauthorized {Content-Type WWW-Authenticate Date Connection Keep-Alive Transfer-Encoding} body 91',
    ],
  },
  {
    name: '-w with all variables (7.88)',
    paste:
      '{"certs":"","content_type":"application/json","errormsg":null,"exitcode":0,"filename_effective":"/dev/null","ftp_entry_path":null,"http_code":401,"http_connect":0,"http_version":"1.1","local_ip":"127.0.0.1","local_port":49748,"method":"GET","num_certs":0,"num_connects":1,"num_headers":6,"num_redirects":0,"proxy_ssl_verify_result":0,"redirect_url":null,"referer":null,"remote_ip":"127.0.0.1","remote_port":18081,"response_code":401,"scheme":"HTTP","size_download":72,"size_header":280,"size_request":83,"size_upload":0,"speed_download":13556,"speed_upload":0,"ssl_verify_result":0,"time_appconnect":0.000000,"time_connect":0.000177,"time_namelookup":0.000022,"time_pretransfer":0.000207,"time_redirect":0.000000,"time_starttransfer":0.005202,"time_total":0.005311,"url":"http://127.0.0.1:8080/json","url_effective":"http://127.0.0.1:8080/json","urlnum":0,"curl_version":"libcurl/7.88.1 OpenSSL/3.0.19 zlib/1.2.13 brotli/1.0.9 zstd/1.5.4 libidn2/2.3.3 libpsl/0.21.2 (+libidn2/2.3.3) libssh2/1.10.0 nghttp2/1.52.0 librtmp/2.3 OpenLDAP/2.5.13"}',
    format: 'log',
    exchanges: ['GET http://127.0.0.1:8080/json {~} -> 401 - {~}'],
  },
  {
    name: '-w with the head and the status (7.88)',
    paste: `{"content-type":["application/json"],
"www-authenticate":["Bearer realm=\\"api\\", error=\\"invalid_token\\", error_description=\\"The access token expired\\""],
"date":["Sun, 29 Nov 2026 12:54:17 GMT"],
"connection":["keep-alive"],
"keep-alive":["timeout=5"],
"transfer-encoding":["chunked"]
}
401`,
    format: 'json-body',
    exchanges: ['-> 401 - {content-type www-authenticate* date connection keep-alive transfer-encoding ~}'],
  },
  {
    name: 'the status behind the content',
    paste: '{"detail":"Authentication credentials were not provided."}401',
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 58'],
  },
  {
    name: 'content in braces of their own',
    paste: `> GET / HTTP/1.1
> Host: a.example
> 
< HTTP/1.1 401 Unauthorized
< Content-Type: application/json
< 
{ [83 bytes data]
{
  "message": "no"
}
* Connection #0 to host a.example left intact`,
    format: 'curl',
    exchanges: ['GET https://a.example/ (1.1) {Host} -> 401 Unauthorized {Content-Type} body 21'],
  },
  {
    name: 'curl -v at the prompt of zsh',
    paste: `➜  ~ curl -sS -I https://api.example.com/v1/me
HTTP/2 401 
www-authenticate: Basic realm="x"`,
    format: 'curl',
    exchanges: ['HEAD https://api.example.com/v1/me {} -> 401 - {www-authenticate}'],
    parts: ['command', 'header-block'],
  },
  {
    name: 'wget that does not know the certificate (1.21)',
    paste: `--2026-11-29 12:55:10--  https://localhost:18443/
Resolving localhost (localhost)... 127.0.0.1
Connecting to localhost (localhost)|127.0.0.1|:18443... connected.
WARNING: The certificate of ‘localhost’ is not trusted.
WARNING: The certificate of ‘localhost’ doesn't have a known issuer.
HTTP request sent, awaiting response... 
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.22.1
  Date: Sun, 29 Nov 2026 12:55:10 GMT
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive
  WWW-Authenticate: Basic realm="Restricted"

Username/Password Authentication Failed.`,
    format: 'wget',
    exchanges: [
      '- https://localhost:18443/ {~} -> 401 Unauthorized {Server Date Content-Type Content-Length Connection WWW-Authenticate}',
    ],
  },
];
