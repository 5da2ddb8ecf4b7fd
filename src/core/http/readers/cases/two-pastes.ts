/** Pastes of two programs with words between them: neither takes what is the other's. */
import type { ReadCase } from './case.ts';

export const TWO_PASTES: readonly ReadCase[] = [
  {
    name: 'a page, then a log line',
    paste: `HTTP/1.1 401 Unauthorized
Server: nginx
WWW-Authenticate: Basic realm="x"
Content-Type: text/html

<html><h1>401</h1></html>

Then I tried it another way:

INFO:     127.0.0.1:52134 - "GET /items HTTP/1.1" 401 Unauthorized`,
    format: 'header-block',
    exchanges: [
      '-> 401 Unauthorized {Server WWW-Authenticate Content-Type} body 25',
      'GET /items (1.1) {~} -> 401 Unauthorized {~}',
    ],
    parts: ['header-block', 'log'],
  },
  {
    name: 'JSON content, then a tool',
    paste: `GET /api HTTP/1.1
Host: localhost:8000

HTTP/1.1 401 Unauthorized
Content-Type: application/json

{
  "detail": "no"
}

Then I tried it another way:

helm pull oci://charts.example.com/a
Error: failed to fetch https://charts.example.com/index.yaml : 401 Unauthorized`,
    format: 'header-block',
    exchanges: [
      'GET http://localhost:8000/api (1.1) {Host} -> 401 Unauthorized {Content-Type} body 20',
      '- https://charts.example.com/index.yaml {~} -> 401 Unauthorized {~}',
    ],
    parts: ['header-block', 'command', 'error-line'],
  },
  {
    name: `curl's content, then a log line`,
    paste: `> GET /a HTTP/1.1
> Host: a.example
> 
< HTTP/1.1 401 Unauthorized
< Content-Type: application/json
< 
* Connection #0 to host a.example left intact
{"error":"x"}

Then I tried it another way:

10.0.0.1 - - [29/Nov/2026:10:00:00 +0000] "GET /a HTTP/1.1" 401 5`,
    format: 'curl',
    exchanges: [
      'GET https://a.example/a (1.1) {Host} -> 401 Unauthorized {Content-Type} body 13',
      'GET /a (1.1) {~} -> 401 - {~} at 2026-11-29T10:00:00.000Z',
    ],
    parts: ['curl', 'log'],
  },
  {
    name: 'a command, then another call',
    paste: `curl -H 'accept: */*' https://app.example.com/api/me

Then I tried it another way:

GET /json HTTP/1.1
Host: other.example
Accept: */*

HTTP/1.1 401 Unauthorized
Content-Length: 0`,
    format: 'curl',
    exchanges: [
      'GET https://app.example.com/api/me {accept}',
      'GET https://other.example/json (1.1) {Host Accept} -> 401 Unauthorized {Content-Length}',
    ],
    parts: ['command', 'header-block'],
  },
  {
    name: 'a panel, then PowerShell',
    paste: `Request URL: https://app.example.com/api/me
Request Method: GET
Status Code: 401 Unauthorized

Then I tried it another way:

Invoke-WebRequest : The remote server returned an error: (401) Unauthorized.
At line:1 char:1
+ Invoke-WebRequest -Uri https://api.example.com/v1/me -Headers $h
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-WebRequest], WebException
    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand`,
    format: 'browser-headers',
    exchanges: [
      'GET https://app.example.com/api/me {~} -> 401 Unauthorized {~}',
      'GET https://api.example.com/v1/me {~} -> 401 Unauthorized {~}',
    ],
    parts: ['browser-headers', 'error-line', 'error-line'],
  },
  {
    name: 'text of a stated length, then a panel',
    paste: `< HTTP/1.1 200 OK
< Content-Length: 3
<
hi

and the browser says

Request URL: https://app.example.com/api/me
Request Method: GET
Status Code: 401 Unauthorized`,
    format: 'curl',
    exchanges: ['-> 200 OK {Content-Length} body 2', 'GET https://app.example.com/api/me {~} -> 401 Unauthorized {~}'],
    parts: ['curl', 'browser-headers'],
  },
  {
    name: 'no content, then OkHttp',
    paste: `HTTP/1.1 403 Forbidden
Server: nginx

--> GET https://api.example.com/me http/1.1
--> END GET
<-- 401 Unauthorized https://api.example.com/me (219ms)
<-- END HTTP`,
    format: 'header-block',
    exchanges: ['-> 403 Forbidden {Server}', 'GET https://api.example.com/me (1.1) {~} -> 401 Unauthorized {~}'],
    parts: ['header-block', 'error-line'],
  },
];
