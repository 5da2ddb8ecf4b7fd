import type { ReadCase } from './case.ts';

export const LOGS: readonly ReadCase[] = [
  {
    name: 'nginx access',
    paste: `192.0.2.9 - bob [24/Nov/2026:08:54:24 +0000] "GET /admin HTTP/1.1" 401 195 "-" "curl/7.88.1"`,
    format: 'log',
    exchanges: ['GET /admin (1.1) {~} -> 401 - {~} user bob at 2026-11-24T08:54:24.000Z'],
  },
  {
    name: 'Apache common',
    paste: `192.0.2.9 - - [24/Nov/2026:09:54:24 +0100] "GET /basic/ HTTP/1.1" 401 381`,
    format: 'log',
    exchanges: ['GET /basic/ (1.1) {~} -> 401 - {~} at 2026-11-24T08:54:24.000Z'],
  },
  {
    name: 'Apache with host in front',
    paste: `www.example.com:443 192.0.2.9 - bob [24/Nov/2026:08:54:24 +0000] "GET /basic/ HTTP/1.1" 401 381 "-" "x"`,
    format: 'log',
    exchanges: ['GET https://www.example.com/basic/ (1.1) {~} -> 401 - {~} user bob at 2026-11-24T08:54:24.000Z'],
  },
  {
    name: 'Tomcat',
    paste: `0:0:0:0:0:0:0:1 - - [24/Nov/2026:08:54:24 +0000] "GET /manager/html HTTP/1.1" 401 2499`,
    format: 'log',
    exchanges: ['GET /manager/html (1.1) {~} -> 401 - {~} at 2026-11-24T08:54:24.000Z'],
  },
  {
    name: 'Traefik',
    paste: `10.0.0.1 - bob [24/Nov/2026:08:54:24 +0000] "GET / HTTP/2.0" 401 17 "-" "-" 12 "router@docker" "-" 0ms`,
    format: 'log',
    exchanges: ['GET / (2) {~} -> 401 - {~} user bob at 2026-11-24T08:54:24.000Z'],
  },
  {
    name: 'several lines',
    paste: `10.0.0.1 - - [24/Nov/2026:08:54:24 +0000] "GET /a HTTP/1.1" 302 0 "-" "-"
10.0.0.1 - - [24/Nov/2026:08:54:25 +0000] "GET /b HTTP/1.1" 401 10 "-" "-"`,
    format: 'log',
    exchanges: [
      'GET /a (1.1) {~} -> 302 - {~} at 2026-11-24T08:54:24.000Z',
      'GET /b (1.1) {~} -> 401 - {~} at 2026-11-24T08:54:25.000Z',
    ],
  },
  {
    name: 'user with a blank',
    paste: `10.0.0.1 - EX\\bob smith [24/Nov/2026:08:54:24 +0000] "GET /b HTTP/1.1" 401 10`,
    format: 'log',
    exchanges: ['GET /b (1.1) {~} -> 401 - {~} user EX\\bob smith at 2026-11-24T08:54:24.000Z'],
  },
  {
    name: 'compose prefix',
    paste: `web-1  | 10.0.0.1 - bob [24/Nov/2026:08:54:24 +0000] "GET /a HTTP/1.1" 401 0 "-" "-"
web-1  | 10.0.0.1 - bob [24/Nov/2026:08:54:25 +0000] "GET /b HTTP/1.1" 200 0 "-" "-"`,
    format: 'log',
    exchanges: [
      'GET /a (1.1) {~} -> 401 - {~} user bob at 2026-11-24T08:54:24.000Z',
      'GET /b (1.1) {~} -> 200 - {~} user bob at 2026-11-24T08:54:25.000Z',
    ],
  },
  {
    name: 'nginx error, whole',
    paste: `2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd", client: 192.0.2.9, server: example.com, request: "GET /admin HTTP/1.1", host: "example.com:8080"`,
    format: 'log',
    exchanges: ['GET http://example.com:8080/admin (1.1) {~} user bob'],
  },
  {
    name: 'nginx error, cut',
    paste: `2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd"`,
    format: 'log',
    exchanges: [],
  },
  {
    name: 'nginx error with access line',
    paste: `2026/11/24 08:54:24 [error] 15#15: *12 user "bob": password mismatch, client: 192.0.2.9, server: _, request: "GET / HTTP/1.1", host: "localhost"
192.0.2.9 - bob [24/Nov/2026:08:54:24 +0000] "GET / HTTP/1.1" 401 195 "-" "curl/7.88.1"`,
    format: 'log',
    exchanges: [
      'GET http://localhost/ (1.1) {~} user bob',
      'GET / (1.1) {~} -> 401 - {~} user bob at 2026-11-24T08:54:24.000Z',
    ],
  },
  {
    name: 'Apache error',
    paste: `[Tue Nov 24 08:54:24.123456 2026] [auth_basic:error] [pid 12:tid 34] [client 192.0.2.9:5678] AH01617: user bob: authentication failure for "/basic/": Password Mismatch`,
    format: 'log',
    exchanges: [],
  },
  {
    name: 'Apache error, cut',
    paste: `AH01618: user eve not found: /basic/`,
    format: 'log',
    exchanges: [],
  },
  {
    name: 'IIS with its columns',
    paste: `#Software: Microsoft Internet Information Services 10.0
#Version: 1.0
#Date: 2026-11-24 08:54:24
#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken
2026-11-24 08:54:24 10.0.0.5 GET /app/ a=1 443 - 192.0.2.9 Mozilla/5.0+(Windows) - 401 2 5 15
2026-11-24 08:54:25 10.0.0.5 GET /app/ - 443 EX\\bob 192.0.2.9 Mozilla/5.0+(Windows) - 401 1 2148074254 3`,
    format: 'log',
    exchanges: [
      'GET /app/?a=1 {~} -> 401.2/5 - {~} at 2026-11-24T08:54:24.000Z',
      'GET /app/ {~} -> 401.1/2148074254 - {~} user EX\\bob at 2026-11-24T08:54:25.000Z',
    ],
  },
  {
    name: 'IIS without columns',
    paste: `2026-11-24 08:54:24 10.0.0.5 GET /app/ - 80 - 192.0.2.9 Mozilla/5.0+(Windows+NT+10.0) - 401 2 5 15`,
    format: 'log',
    exchanges: ['GET /app/ {~} -> 401.2/5 - {~} at 2026-11-24T08:54:24.000Z'],
  },
  {
    name: 'IIS with other columns',
    paste: `#Fields: date time cs-host cs-method cs-uri-stem sc-status sc-substatus s-port
2026-11-24 08:54:24 app.example.com POST /token 401 3 443`,
    format: 'log',
    exchanges: ['POST https://app.example.com/token {~} -> 401.3 - {~} at 2026-11-24T08:54:24.000Z'],
  },
  {
    name: 'HAProxy',
    paste: `Nov 24 08:54:24 lb haproxy[123]: 192.0.2.9:5678 [24/Nov/2026:08:54:24.123] fe fe/<NOSRV> 0/-1/-1/-1/0 401 252 - - LR-- 1/1/0/0/0 0/0 "GET /x HTTP/1.1"`,
    format: 'log',
    exchanges: ['GET /x (1.1) {~} -> 401 - {~} ended LR--'],
  },
  {
    name: 'HAProxy to a server',
    paste: `haproxy[9]: 10.0.0.1:5 [24/Nov/2026:08:54:24.123] fe~ be/s1 0/0/0/1/1 401 252 - - ---- 1/1/0/0/0 0/0 {api.example.com} "GET https://api.example.com/x HTTP/2.0"`,
    format: 'log',
    exchanges: ['GET https://api.example.com/x (2) {~} -> 401 - {~} ended ----'],
  },
  {
    name: 'Caddy',
    paste: `{"level":"error","ts":1795510464.123,"logger":"http.log.access.log0","msg":"handled request","request":{"remote_ip":"192.0.2.9","proto":"HTTP/2.0","method":"GET","host":"example.com","uri":"/secret","headers":{"User-Agent":["curl/8"],"Authorization":["REDACTED"]},"tls":{"version":772}},"user_id":"","duration":0.001,"size":0,"status":401,"resp_headers":{"Server":["Caddy"],"Www-Authenticate":["Basic realm=\\"restricted\\""]}}`,
    format: 'log',
    exchanges: [
      'GET https://example.com/secret (2) {User-Agent Authorization ~} -> 401 - {Server Www-Authenticate* ~} at 2026-11-24T08:54:24.123Z',
    ],
  },
  {
    name: 'Caddy console',
    paste: `2026/11/24 08:54:24.123\tERROR\thttp.log.access.log0\thandled request\t{"request": {"remote_ip": "192.0.2.9", "proto": "HTTP/1.1", "method": "GET", "host": "localhost:8080", "uri": "/a", "headers": {"Authorization": []}}, "user_id": "bob", "status": 401, "resp_headers": {}}`,
    format: 'log',
    exchanges: ['GET http://localhost:8080/a (1.1) {~} -> 401 - {~} user bob'],
  },
  {
    name: 'Traefik JSON',
    paste: `{"ClientHost":"192.0.2.9","ClientUsername":"bob","DownstreamStatus":401,"OriginStatus":0,"RequestHost":"app.example.com","RequestMethod":"GET","RequestPath":"/dash","RequestProtocol":"HTTP/2.0","RequestScheme":"https","StartUTC":"2026-11-24T08:54:24.5Z","level":"info","msg":""}`,
    format: 'log',
    exchanges: ['GET https://app.example.com/dash (2) {~} -> 401 - {~} user bob at 2026-11-24T08:54:24.500Z'],
  },
  {
    name: 'pino',
    paste: `{"level":30,"time":1795510464123,"req":{"id":1,"method":"GET","url":"/me"},"res":{"statusCode":401},"msg":"request completed"}`,
    format: 'log',
    exchanges: ['GET /me {~} -> 401 - {~}'],
  },
  {
    name: 'uvicorn',
    paste: `INFO:     127.0.0.1:50000 - "GET /items HTTP/1.1" 401 Unauthorized`,
    format: 'log',
    exchanges: ['GET /items (1.1) {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Werkzeug',
    paste: `127.0.0.1 - - [24/Nov/2026 08:54:24] "POST /login HTTP/1.1" 401 -`,
    format: 'log',
    exchanges: ['POST /login (1.1) {~} -> 401 - {~}'],
  },
  {
    name: 'Django',
    paste: `Unauthorized: /t
[24/Nov/2026 08:54:24] "GET /t HTTP/1.1" 401 58`,
    format: 'log',
    exchanges: ['GET /t (1.1) {~} -> 401 - {~}'],
  },
  {
    name: 'gin',
    paste: `[GIN] 2026/11/24 - 08:54:24 | 401 |      42.1µs |       127.0.0.1 | GET      "/admin"`,
    format: 'log',
    exchanges: ['GET /admin {~} -> 401 - {~}'],
  },
  {
    name: 'morgan',
    paste: `GET /me 401 3.412 ms - 12`,
    format: 'log',
    exchanges: ['GET /me {~} -> 401 - {~}'],
  },
  {
    name: 'log line with JSON behind',
    paste: `10.0.0.1 - - [24/Nov/2026:08:54:24 +0000] "GET /a HTTP/1.1" 401 34 "-" "-"
{"error":"token expired","status":401}`,
    format: 'log',
    exchanges: ['GET /a (1.1) {~} -> 401 - {~} body 38 at 2026-11-24T08:54:24.000Z'],
    parts: ['log', 'json-body'],
  },
  {
    name: 'log lines round a question',
    paste: `In the log I see

10.0.0.1 - - [24/Nov/2026:08:54:24 +0000] "GET /a HTTP/1.1" 401 34 "-" "-"

and nothing else.`,
    format: 'log',
    exchanges: ['GET /a (1.1) {~} -> 401 - {~} at 2026-11-24T08:54:24.000Z'],
  },
  {
    name: 'Kubernetes ingress',
    paste: `10.0.0.1 - - [24/Nov/2026:08:54:24 +0000] "GET /v2/ HTTP/2.0" 401 87 "-" "docker/24" 200 0.004 [reg-svc-5000] [] 10.0.0.7:5000 87 0.004 401 abcdef`,
    format: 'log',
    exchanges: ['GET /v2/ (2) {~} -> 401 - {~} at 2026-11-24T08:54:24.000Z'],
  },
];
