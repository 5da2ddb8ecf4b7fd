/** Access logs as the documentation of each server shows them, or as it wrote them. */
import type { ReadCase } from './case.ts';

export const FORMAT_LOGS: readonly ReadCase[] = [
  {
    name: "AWS Application Load Balancer's access log",
    paste:
      'https 2026-11-24T10:00:00.123456Z app/my-loadbalancer/50dc6c495c0c9188 192.0.2.7:2817 10.0.0.1:80 0.086 0.048 0.037 401 401 0 57 "GET https://www.example.com:443/me HTTP/1.1" "curl/7.46.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/my-targets/73e2d6bc24d8a067 "Root=1-58337281-1d84f3d73c47ec4e58577259" "www.example.com" "arn:aws:acm:us-east-2:123456789012:certificate/12345678-1234-1234-1234-123456789012" 1 2026-11-24T10:00:00.000000Z "authenticate" "-" "AuthMissingCookie" "-" "-" "-" "-"',
    format: 'log',
    exchanges: ['GET https://www.example.com:443/me (1.1) {~} -> 401 - {~} at 2026-11-24T10:00:00.123Z'],
  },
  {
    name: "CloudFront's access log",
    paste: `#Version: 1.0
#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken
2026-11-24\t10:00:00\tLAX1\t2390\t192.0.2.7\tGET\td111111abcdef8.cloudfront.net\t/view/my/file.html\t403\t-\tcurl/8.5.0\tExpires=1&Signature=abc&Key-Pair-Id=K1\t-\tError\tSOX4xwn4XV6Q4rgb7XiVGOHms\td111111abcdef8.cloudfront.net\thttps\t23\t0.001`,
    format: 'log',
    exchanges: [
      'GET https://d111111abcdef8.cloudfront.net/view/my/file.html?Expires=1&Signature=abc&Key-Pair-Id=K1 {~} -> 403 - {~} at 2026-11-24T10:00:00.000Z',
    ],
  },
  {
    name: 'IIS with other columns from a line on',
    paste: `#Software: Microsoft Internet Information Services 10.0
#Version: 1.0
#Date: 2026-11-24 08:54:24
#Fields: date time cs-method cs-uri-stem sc-status sc-substatus sc-win32-status cs-username cs-host
2026-11-24 08:54:24 GET /app/ 401 2 5 - www.example.com
2026-11-24 08:54:25 GET /app/ 401 1 2148074254 DOM\\bob www.example.com
#Fields: date time s-ip sc-status cs-method cs-uri-stem
2026-11-24 08:54:26 10.0.0.5 401 POST /app/x`,
    format: 'log',
    exchanges: [
      'GET http://www.example.com/app/ {~} -> 401.2/5 - {~} at 2026-11-24T08:54:24.000Z',
      'GET http://www.example.com/app/ {~} -> 401.1/2148074254 - {~} user DOM\\bob at 2026-11-24T08:54:25.000Z',
      'POST /app/x {~} -> 401 - {~} at 2026-11-24T08:54:26.000Z',
    ],
  },
  {
    name: "Traefik's access log in JSON",
    paste:
      '{"ClientAddr":"192.0.2.7:51234","ClientHost":"192.0.2.7","ClientPort":"51234","ClientUsername":"-","DownstreamContentSize":17,"DownstreamStatus":401,"Duration":1000,"OriginStatus":0,"RequestAddr":"app.example.com","RequestHost":"app.example.com","RequestMethod":"GET","RequestPath":"/dash","RequestProtocol":"HTTP/2.0","RequestScheme":"https","RouterName":"dash@docker","StartUTC":"2026-11-24T10:00:00Z","level":"info","msg":"","time":"2026-11-24T10:00:00Z"}',
    format: 'log',
    exchanges: ['GET https://app.example.com/dash (2) {~} -> 401 - {~} at 2026-11-24T10:00:00.000Z'],
  },
  {
    name: "Traefik's access log",
    paste: '192.0.2.7 - - [24/Nov/2026:10:00:00 +0000] "GET /dash HTTP/2.0" 401 17 "-" "-" 5 "dash@docker" "-" 0ms',
    format: 'log',
    exchanges: ['GET /dash (2) {~} -> 401 - {~} at 2026-11-24T10:00:00.000Z'],
  },
  {
    name: "Caddy's access log",
    paste: `{"level":"error","ts":1795514400.123,"logger":"http.log.access.log0","msg":"handled request","request":{"remote_ip":"192.0.2.7","remote_port":"51234","proto":"HTTP/1.1","method":"GET","host":"example.com","uri":"/private/","headers":{"User-Agent":["curl/7.88.1"],"Authorization":["REDACTED"]}},"user_id":"","duration":0.001,"size":0,"status":401,"resp_headers":{"Server":["Caddy"],"Www-Authenticate":["Basic realm=\\"restricted\\""]}}`,
    format: 'log',
    exchanges: [
      'GET http://example.com/private/ (1.1) {User-Agent Authorization ~} -> 401 - {Server Www-Authenticate* ~} at 2026-11-24T10:00:00.123Z',
    ],
  },
  {
    name: "Tomcat's access log",
    paste: `192.0.2.7 - - [24/Nov/2026:10:00:00 +0000] "GET /manager/html HTTP/1.1" 401 2473
0:0:0:0:0:0:0:1 - bob [24/Nov/2026:10:00:01 +0000] "GET /manager/html HTTP/1.1" 403 3446`,
    format: 'log',
    exchanges: [
      'GET /manager/html (1.1) {~} -> 401 - {~} at 2026-11-24T10:00:00.000Z',
      'GET /manager/html (1.1) {~} -> 403 - {~} user bob at 2026-11-24T10:00:01.000Z',
    ],
  },
  {
    name: "HAProxy's httplog",
    paste:
      'Nov 24 10:00:00 lb haproxy[812]: 192.0.2.7:51234 [24/Nov/2026:10:00:00.123] www web/<NOSRV> 0/-1/-1/-1/0 401 191 - - PR-- 1/1/0/0/0 0/0 "GET /private/ HTTP/1.1"',
    format: 'log',
    exchanges: ['GET /private/ (1.1) {~} -> 401 - {~} ended PR--'],
  },
];
