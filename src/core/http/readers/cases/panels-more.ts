/** Swagger UI, Charles, JMeter and Chrome before an answer. */
import type { ReadCase } from './case.ts';

export const PANELS_MORE: readonly ReadCase[] = [
  {
    name: 'Swagger UI',
    paste: `Curl

curl -X 'GET' \\
  'https://api.example.com/me' \\
  -H 'accept: application/json'

Request URL

https://api.example.com/me

Server response

Code	Details
401
Undocumented
Error: Unauthorized

Response body

{
  "detail": "Not authenticated"
}

Response headers

 content-length: 30 
 content-type: application/json 
 server: uvicorn 
 www-authenticate: Bearer `,
    format: 'browser-headers',
    exchanges: [
      'GET https://api.example.com/me {accept} -> 401 Unauthorized {content-length content-type server www-authenticate} body 35',
    ],
    parts: ['command', 'browser-headers'],
  },
  {
    name: 'Charles',
    paste: `URL	https://api.example.com/v1/me
Status	Complete
Response Code	401 Unauthorized
Protocol	HTTP/1.1
Method	GET
Kept Alive	No
Content-Type	application/json
Client Address	127.0.0.1:51234`,
    format: 'browser-headers',
    exchanges: ['GET https://api.example.com/v1/me (1.1) {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'JMeter',
    paste: `Thread Name: Users 1-1
Sample Start: 2026-11-29 10:00:00 UTC
Load time: 33
Response code: 401
Response message: Unauthorized

Response headers:
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="x"
Server: nginx`,
    format: 'browser-headers',
    exchanges: ['-> 401 Unauthorized {WWW-Authenticate Server}'],
  },
  {
    name: 'Chrome with provisional headers',
    paste: `Request URL: https://api.example.com/me
Referrer Policy: strict-origin-when-cross-origin
Provisional headers are shown
Learn more
Accept: application/json
Authorization: Bearer x
Referer: https://app.example.com/`,
    format: 'browser-headers',
    exchanges: ['- https://api.example.com/me {Accept Authorization Referer ~}'],
  },
  {
    name: 'Swagger UI without empty lines',
    paste: `Request URL
http://localhost:8000/users/me
Server response
Code	Details
401
Error: Unauthorized
Response body
Download
{
  "detail": "no"
}
Response headers
 content-length: 15 
 x-trace: 1 
 www-authenticate: Bearer `,
    format: 'browser-headers',
    exchanges: [
      '- http://localhost:8000/users/me {~} -> 401 Unauthorized {content-length x-trace www-authenticate} body 20',
    ],
  },
];
