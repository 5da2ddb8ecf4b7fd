/** Logs of applications and of the platforms that run them. */
import type { ReadCase } from './case.ts';

export const APP_LOGS: readonly ReadCase[] = [
  {
    name: 'uWSGI',
    paste:
      '[pid: 7|app: 0|req: 1/1] 10.0.0.1 () {40 vars in 500 bytes} [Sun Nov 29 10:00:00 2026] GET /me => generated 58 bytes in 3 msecs (HTTP/1.1 401) 5 headers in 150 bytes (1 switches on core 0)',
    format: 'log',
    exchanges: ['GET /me (1.1) {~} -> 401 - {~}'],
  },
  {
    name: 'Lograge',
    paste: 'method=GET path=/me format=json controller=UsersController action=me status=401 duration=3.21 view=0.12',
    format: 'log',
    exchanges: ['GET /me {~} -> 401 - {~}'],
  },
  {
    name: `Heroku's router`,
    paste:
      '2026-11-29T10:00:00.123456+00:00 heroku[router]: at=info method=GET path="/me?x=1" host=app.herokuapp.com request_id=0d4b fwd="203.0.113.4" dyno=web.1 connect=0ms service=3ms status=401 bytes=200 protocol=https',
    format: 'log',
    exchanges: ['GET https://app.herokuapp.com/me?x=1 {~} -> 401 - {~}'],
  },
  {
    name: 'chi',
    paste: '2026/11/29 10:00:00 "GET http://localhost:3000/me HTTP/1.1" from [::1]:51234 - 401 12B in 21.5µs',
    format: 'log',
    exchanges: ['GET http://localhost:3000/me (1.1) {~} -> 401 - {~}'],
  },
  {
    name: 'logfmt',
    paste: 'time="2026-11-29T10:00:00Z" level=info msg="request" method=GET uri=/api/me status=401 remote=10.0.0.1',
    format: 'log',
    exchanges: ['GET /api/me {~} -> 401 - {~}'],
  },
  {
    name: 'Grafana',
    paste:
      'logger=context userId=0 orgId=0 uname= t=2026-11-29T10:00:00Z level=info msg="Request Completed" method=GET path=/api/dashboards/home status=401 remote_addr=10.0.0.1 time_ms=1 duration=1.2ms size=26 referer=',
    format: 'log',
    exchanges: ['GET /api/dashboards/home {~} -> 401 - {~}'],
  },
  {
    name: 'Gitea',
    paste:
      '2026/11/29 10:00:00 ...eb/routing/logger.go:102:func1() [I] router: completed GET /api/v1/user for 10.0.0.1:0, 401 Unauthorized in 1.2ms @ context/api.go:178(func1)',
    format: 'log',
    exchanges: ['GET /api/v1/user {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Phoenix',
    paste: `10:00:00.123 [info] GET /api/me
10:00:00.124 [info] Sent 401 in 1ms`,
    format: 'error-line',
    exchanges: ['GET /api/me {~} -> 401 - {~}'],
  },
  {
    name: 'RestTemplate with DEBUG',
    paste: `2026-11-29 10:00:00.001 DEBUG 1 --- [main] o.s.web.client.RestTemplate : HTTP GET https://api.example.com/v1/me
2026-11-29 10:00:00.001 DEBUG 1 --- [main] o.s.web.client.RestTemplate : Accept=[application/json]
2026-11-29 10:00:00.101 DEBUG 1 --- [main] o.s.web.client.RestTemplate : Response 401 UNAUTHORIZED`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/v1/me {~} -> 401 UNAUTHORIZED {~}'],
  },
  {
    name: `nginx's log as JSON`,
    paste:
      '{"time":"2026-11-29T10:00:00+00:00","remote_addr":"10.0.0.1","request_method":"GET","host":"app.example.com","request_uri":"/me","status":"401","http_user_agent":"curl/8.5"}',
    format: 'log',
    exchanges: ['GET https://app.example.com/me {~} -> 401 - {~}'],
  },
  {
    name: 'a host that logs is not the one asked for',
    paste: '{"host":"web-1.example.com","method":"GET","path":"/me","status":401}',
    format: 'log',
    exchanges: ['GET /me {~} -> 401 - {~}'],
  },
  {
    name: `HAProxy's httplog of a broken request`,
    paste:
      'haproxy[9]: 10.0.0.9:51234 [29/Nov/2026:10:00:00.123] fe fe/<NOSRV> -1/-1/-1/-1/0 400 187 - - PR-- 1/1/0/0/0 0/0 "<BADREQ>"',
    format: 'log',
    exchanges: ['-> 400 - {~} ended PR--'],
  },
  {
    name: `Caddy's log line laid out`,
    paste: `{
  "level": "error",
  "logger": "http.log.access",
  "msg": "handled request",
  "request": {
    "proto": "HTTP/2.0",
    "method": "GET",
    "host": "c.example.com",
    "uri": "/secret",
    "headers": {
      "User-Agent": [
        "curl/8.5"
      ]
    }
  },
  "status": 401,
  "resp_headers": {
    "Server": [
      "Caddy"
    ],
    "Www-Authenticate": [
      "Basic realm=\\"restricted\\""
    ]
  }
}`,
    format: 'json-body',
    exchanges: ['GET /secret {User-Agent ~} -> 401 - {Server Www-Authenticate* ~}'],
  },
];
