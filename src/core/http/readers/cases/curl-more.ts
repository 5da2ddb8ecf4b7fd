/** curl with other options than `-v`, several answers in one run, and wget. */
import type { ReadCase } from './case.ts';

export const CURL_MORE: readonly ReadCase[] = [
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
