/** OkHttp's interceptor, plain and in two of Android's logs, and Apache's HttpClient. */
import type { ReadCase } from './case.ts';

export const ANDROID: readonly ReadCase[] = [
  {
    name: 'OkHttp',
    paste: `--> POST https://api.example.com/v1/login http/1.1
Content-Type: application/json; charset=UTF-8
Content-Length: 21
Authorization: Bearer abc
{"user":"a","p":"b"}
--> END POST (21-byte body)
<-- 401 Unauthorized https://api.example.com/v1/login (253ms)
date: Sun, 29 Nov 2026 10:00:00 GMT
www-authenticate: Bearer
server: gunicorn
{"detail":"no"}
<-- END HTTP (15-byte body)`,
    format: 'error-line',
    exchanges: [
      'POST https://api.example.com/v1/login (1.1) {Content-Type Content-Length Authorization} body 20 -> 401 Unauthorized {date www-authenticate server} body 15',
    ],
  },
  {
    name: 'Logcat',
    paste: `2026-11-29 10:00:00.001  1234-1300  okhttp.OkHttpClient     com.example.app   I  --> GET https://api.example.com/v1/me
2026-11-29 10:00:00.001  1234-1300  okhttp.OkHttpClient     com.example.app   I  Authorization: Bearer abc
2026-11-29 10:00:00.001  1234-1300  okhttp.OkHttpClient     com.example.app   I  --> END GET
2026-11-29 10:00:00.220  1234-1300  okhttp.OkHttpClient     com.example.app   I  <-- 401 https://api.example.com/v1/me (219ms)
2026-11-29 10:00:00.220  1234-1300  okhttp.OkHttpClient     com.example.app   I  www-authenticate: Bearer error="invalid_token"
2026-11-29 10:00:00.220  1234-1300  okhttp.OkHttpClient     com.example.app   I  <-- END HTTP`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/v1/me {Authorization} -> 401 - {www-authenticate}'],
  },
  {
    name: 'Logcat, older',
    paste: `11-29 10:00:00.001 1234-1300/com.example.app D/OkHttp: --> GET https://api.example.com/v1/me http/1.1
11-29 10:00:00.001 1234-1300/com.example.app D/OkHttp: --> END GET
11-29 10:00:00.220 1234-1300/com.example.app D/OkHttp: <-- 401 Unauthorized https://api.example.com/v1/me (219ms)
11-29 10:00:00.220 1234-1300/com.example.app D/OkHttp: WWW-Authenticate: Basic realm="x"
11-29 10:00:00.220 1234-1300/com.example.app D/OkHttp: <-- END HTTP`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/v1/me (1.1) {~} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'OkHttp, a request without an answer',
    paste: `--> GET https://api.example.com/a http/1.1
--> END GET
<-- HTTP FAILED: java.net.SocketTimeoutException: timeout`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/a (1.1) {~}'],
  },
  {
    name: `OkHttp's Response`,
    paste: 'Response{protocol=http/1.1, code=401, message=Unauthorized, url=https://api.example.com/v1/me}',
    format: 'error-line',
    exchanges: ['- https://api.example.com/v1/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Apache HttpClient with heads and wire',
    paste: `2026-11-29 10:00:00 DEBUG org.apache.http.headers - http-outgoing-0 >> GET /v1/me HTTP/1.1
2026-11-29 10:00:00 DEBUG org.apache.http.headers - http-outgoing-0 >> Host: api.example.com
2026-11-29 10:00:00 DEBUG org.apache.http.headers - http-outgoing-0 >> Authorization: Basic YTpi
2026-11-29 10:00:00 DEBUG org.apache.http.wire - http-outgoing-0 << "HTTP/1.1 401 Unauthorized[\\r][\\n]"
2026-11-29 10:00:00 DEBUG org.apache.http.headers - http-outgoing-0 << HTTP/1.1 401 Unauthorized
2026-11-29 10:00:00 DEBUG org.apache.http.headers - http-outgoing-0 << WWW-Authenticate: Basic realm="Tomcat Manager Application"
2026-11-29 10:00:00 DEBUG org.apache.http.headers - http-outgoing-0 << Content-Length: 0`,
    format: 'header-block',
    exchanges: [
      'GET https://api.example.com/v1/me (1.1) {Host Authorization} -> 401 Unauthorized {WWW-Authenticate Content-Length}',
    ],
  },
];
