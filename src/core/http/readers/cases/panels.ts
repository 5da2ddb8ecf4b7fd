import type { ReadCase } from './case.ts';

export const PANELS: readonly ReadCase[] = [
  {
    name: 'Chrome, general and fields',
    paste: `Request URL: https://api.example.com/v1/me
Request Method: GET
Status Code: 401 Unauthorized
Remote Address: 192.0.2.7:443
Referrer Policy: strict-origin-when-cross-origin

Response Headers
content-length: 0
date: Tue, 24 Nov 2026 08:54:24 GMT
www-authenticate: Bearer realm="api"

Request Headers
:authority: api.example.com
:method: GET
:path: /v1/me
:scheme: https
accept: */*
authorization: Bearer abc
user-agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64)`,
    format: 'browser-headers',
    exchanges: [
      'GET https://api.example.com/v1/me {accept authorization user-agent} -> 401 Unauthorized {content-length date www-authenticate}',
    ],
  },
  {
    name: 'Chrome, name and value on lines of their own',
    paste: `Request URL
https://api.example.com/v1/me
Request Method
POST
Status Code
401 Unauthorized
Remote Address
192.0.2.7:443
Referrer Policy
strict-origin-when-cross-origin
access-control-allow-origin
*
www-authenticate
Bearer
:authority
api.example.com
:method
POST
:path
/v1/me
accept
*/*
cookie
sid=1; b=2`,
    format: 'browser-headers',
    exchanges: [
      'POST https://api.example.com/v1/me {accept cookie} -> 401 Unauthorized {access-control-allow-origin www-authenticate}',
    ],
  },
  {
    name: 'Chrome, names with colons above their values',
    paste: `Request Headers
:authority:
api.example.com
:path:
/v1/me
accept:
*/*
authorization:
Bearer abc`,
    format: 'browser-headers',
    exchanges: ['- https://api.example.com/v1/me {accept authorization}'],
  },
  {
    name: 'Chrome, provisional',
    paste: `Request URL: https://api.example.com/v1/me
Request Method: GET
Status Code: 401
Request Headers
Provisional headers are shown
Learn more
Accept: application/json
User-Agent: Mozilla/5.0`,
    format: 'browser-headers',
    exchanges: ['GET https://api.example.com/v1/me {Accept User-Agent ~} -> 401 - {~}'],
  },
  {
    name: 'Chrome, with view source',
    paste: `General
Request URL: http://localhost:3000/api
Request Method: GET
Status Code: 401 Unauthorized
Response Headers
view source
Connection: keep-alive
X-Powered-By: Express
Request Headers
view source
Host: localhost:3000
Authorization: Token abc
Request Payload
{"a":1}`,
    format: 'browser-headers',
    exchanges: [
      'GET http://localhost:3000/api {Host Authorization} body 7 -> 401 Unauthorized {Connection X-Powered-By}',
    ],
  },
  {
    name: 'Chrome, only the general part',
    paste: `Request URL: https://api.example.com/v1/me
Request Method: DELETE
Status Code: 🔴 401 Unauthorized (from service worker)`,
    format: 'browser-headers',
    exchanges: ['DELETE https://api.example.com/v1/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Firefox panel',
    paste: `GET https://app.example.com/api/me
Status
401
Unauthorized
Version
HTTP/2
Transferred
1.2 kB (512 B size)
Referrer Policy
strict-origin-when-cross-origin
Response Headers (512 B)
content-type: application/json
www-authenticate: Bearer
Request Headers (1.1 kB)
Accept: application/json
Host: app.example.com`,
    format: 'browser-headers',
    exchanges: [
      'GET https://app.example.com/api/me (2) {Accept Host} -> 401 Unauthorized {content-type www-authenticate}',
    ],
  },
  {
    name: 'Firefox, status with its reason glued',
    paste: `XHRGET https://app.example.com/api/me
[HTTP/2 401 Unauthorized 42ms]`,
    format: 'browser-headers',
    exchanges: ['GET https://app.example.com/api/me (2) {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Safari',
    paste: `Summary
URL: https://app.example.com/api/me
Status: 401 Unauthorized
Source: Network
Address: 192.0.2.7:443
Initiator:\u0020
app.js:12:34

Request
GET /api/me HTTP/1.1
Accept: application/json
Host: app.example.com
User-Agent: Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)

Response
HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer`,
    format: 'browser-headers',
    exchanges: [
      'GET https://app.example.com/api/me (1.1) {Accept Host User-Agent} -> 401 Unauthorized {Content-Type WWW-Authenticate}',
    ],
  },
  {
    name: 'Safari, http/2',
    paste: `Summary
URL: https://app.example.com/api/me
Status: 401
Source: Network

Request
:method: GET
:scheme: https
:authority: app.example.com
:path: /api/me
Accept: */*

Response
:status: 401
Content-Length: 12`,
    format: 'browser-headers',
    exchanges: ['GET https://app.example.com/api/me {Accept} -> 401 - {Content-Length}'],
  },
  {
    name: 'Postman console',
    paste: `POST https://api.example.com/v1/token
401
352 ms
▶Network
▼Request Headers
Authorization: Bearer abc
User-Agent: PostmanRuntime/7.36.0
Host: api.example.com
▼Request Body
{"a":1}
▼Response Headers
Content-Type: application/json
WWW-Authenticate: Bearer error="invalid_token"
▼Response Body
{"error":"invalid_token"}`,
    format: 'postman',
    exchanges: [
      'POST https://api.example.com/v1/token {Authorization User-Agent Host} body 7 -> 401 - {Content-Type WWW-Authenticate} body 25',
    ],
  },
  {
    name: 'Postman console, two requests, quoted',
    paste: `GET https://api.example.com/a
302
12 ms
▼Request Headers
"user-agent": "PostmanRuntime/7.36.0",
"authorization": "Bearer abc"
▼Response Headers
"location": "https://b.example.com/a"
GET https://b.example.com/a
401
10 ms
▼Request Headers
"user-agent": "PostmanRuntime/7.36.0"
▼Response Headers
"content-length": "0"`,
    format: 'postman',
    exchanges: [
      'GET https://api.example.com/a {user-agent authorization} -> 302 - {location}',
      'GET https://b.example.com/a {user-agent} -> 401 - {content-length}',
    ],
  },
];
