/** What panels and tools for HTTP give. */
import type { ReadCase } from './case.ts';

export const FORMAT_TOOLS: readonly ReadCase[] = [
  {
    name: 'Firefox, all fields as JSON',
    paste: `{
\t"Response Headers (300 B)": {
\t\t"headers": [
\t\t\t{ "name": "server", "value": "nginx" },
\t\t\t{ "name": "www-authenticate", "value": "Bearer realm=\\"api\\"" }
\t\t]
\t},
\t"Request Headers (500 B)": {
\t\t"headers": [
\t\t\t{ "name": "Authorization", "value": "Bearer abc" },
\t\t\t{ "name": "Host", "value": "api.example.com" }
\t\t]
\t}
}`,
    format: 'json-body',
    exchanges: ['- - {Authorization Host} -> ? - {server www-authenticate*}'],
  },
  {
    name: 'HTTPie with --all',
    paste: `GET /moved HTTP/1.1
Accept: */*
Accept-Encoding: gzip, deflate
Authorization: Bearer abc
Connection: keep-alive
Host: api.example.com
User-Agent: HTTPie/3.2.2



HTTP/1.1 302 Found
Content-Length: 0
Date: Tue, 24 Nov 2026 10:00:00 GMT
Location: https://files.example.net/me



GET /me HTTP/1.1
Accept: */*
Host: files.example.net
User-Agent: HTTPie/3.2.2



HTTP/1.1 401 Unauthorized
Content-Length: 30
Content-Type: application/json
WWW-Authenticate: Bearer

{
    "error": "unauthorized"
}`,
    format: 'httpie',
    exchanges: [
      'GET https://api.example.com/moved (1.1) {Accept Accept-Encoding Authorization Connection Host User-Agent} -> 302 Found {Content-Length Date Location}',
      'GET https://files.example.net/me (1.1) {Accept Host User-Agent} -> 401 Unauthorized {Content-Length Content-Type WWW-Authenticate} body 31',
    ],
  },
  {
    name: 'kubectl -v=8',
    paste: `I1124 10:00:00.123456   12345 round_trippers.go:463] GET https://10.0.0.1:6443/api/v1/pods
I1124 10:00:00.123456   12345 round_trippers.go:469] Request Headers:
I1124 10:00:00.123456   12345 round_trippers.go:473]     Accept: application/json
I1124 10:00:00.123456   12345 round_trippers.go:473]     Authorization: Bearer <masked>
I1124 10:00:00.123456   12345 round_trippers.go:574] Response Status: 401 Unauthorized in 5 milliseconds
I1124 10:00:00.123456   12345 round_trippers.go:577] Response Headers:
I1124 10:00:00.123456   12345 round_trippers.go:580]     Content-Type: application/json`,
    format: 'browser-headers',
    exchanges: ['GET https://10.0.0.1:6443/api/v1/pods {Accept Authorization} -> 401 Unauthorized {Content-Type}'],
  },
  {
    name: "Postman's console",
    paste: `GET https://api.example.com/me
401
45 ms
Request Headers
Authorization: Bearer abc
User-Agent: PostmanRuntime/7.37.0
Accept: */*
Host: api.example.com
Response Headers
Content-Type: application/json
WWW-Authenticate: Bearer realm="api"
Response Body
{"error":"invalid_token"}`,
    format: 'postman',
    exchanges: [
      'GET https://api.example.com/me {Authorization User-Agent Accept Host} -> 401 - {Content-Type WWW-Authenticate} body 25',
    ],
  },
  {
    name: "Postman's raw log",
    paste: `GET /me HTTP/1.1
Authorization: Bearer abc
User-Agent: PostmanRuntime/7.37.0
Host: api.example.com
\u0020
HTTP/1.1 401 Unauthorized
Content-Type: application/json
\u0020
{"error":"invalid_token"}`,
    format: 'postman',
    exchanges: [
      'GET https://api.example.com/me (1.1) {Authorization User-Agent Host} -> 401 Unauthorized {Content-Type} body 25',
    ],
  },
];
