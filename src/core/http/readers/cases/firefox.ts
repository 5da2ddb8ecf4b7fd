/** Firefox's network panel and console, and other panels, as copied. */
import type { ReadCase } from './case.ts';

export const FIREFOX: readonly ReadCase[] = [
  {
    name: 'method and address on two lines',
    paste: `GET
	https://app.example.com/api/me
Status
401
Unauthorized
Version	HTTP/2
Transferred	1.21 kB (12 B size)
Referrer Policy	strict-origin-when-cross-origin
DNS Resolution	System

	
content-length
	12
content-type
	application/json
server
	nginx
www-authenticate
	Bearer realm="x"
	
Accept
	*/*
Authorization
	Bearer abc
Host
	app.example.com`,
    format: 'browser-headers',
    exchanges: [
      'GET https://app.example.com/api/me (2) {Accept Authorization Host} -> 401 Unauthorized {content-length content-type server www-authenticate}',
    ],
  },
  {
    name: 'scheme, host and file apart',
    paste: `Scheme
	https
Host
	app.example.com
Filename
	/api/me
Address
	203.0.113.4:443
Status
401
Unauthorized
Version
HTTP/1.1
Transferred
450 B (44 B size)
Referrer Policy
strict-origin-when-cross-origin

	
Content-Type
	application/json
WWW-Authenticate
	Basic realm="x"`,
    format: 'browser-headers',
    exchanges: ['- https://app.example.com/api/me (1.1) {~} -> 401 Unauthorized {Content-Type WWW-Authenticate}'],
  },
  {
    name: 'labels and values on one line',
    paste: `GET https://app.example.com/api/me
Status 401 Unauthorized
Version HTTP/1.1
Transferred 450 B (44 B size)
Referrer Policy strict-origin-when-cross-origin
Request Priority Highest

WWW-Authenticate: Basic realm="x"
Content-Length: 44`,
    format: 'browser-headers',
    exchanges: ['GET https://app.example.com/api/me (1.1) {~} -> 401 Unauthorized {WWW-Authenticate Content-Length}'],
  },
  {
    name: 'both lists raw',
    paste: `Response Headers (312 B)
Raw
HTTP/1.1 401 Unauthorized
Server: Apache/2.4.58
WWW-Authenticate: Basic realm="x"
Request Headers (300 B)
Raw
GET /private HTTP/1.1
Host: www.example.org
Accept: */*`,
    format: 'browser-headers',
    exchanges: [
      'GET https://www.example.org/private (1.1) {Host Accept} -> 401 Unauthorized {Server WWW-Authenticate}',
    ],
  },
  {
    name: 'console, address on a line of its own',
    paste: `XHRGET
https://app.example.com/api/me
[HTTP/2 401  120ms]`,
    format: 'browser-headers',
    exchanges: ['GET https://app.example.com/api/me (2) {~} -> 401 - {~}'],
  },
  {
    name: `Postman's console, a row opened`,
    paste: `▼ POST https://api.example.com/oauth/token 401 142 ms
▶ Network
▼ Request Headers
Content-Type: "application/x-www-form-urlencoded"
User-Agent: "PostmanRuntime/7.29.2"
Postman-Token: "5c5a5b9c-0000-4f7f-8c5e-7dc8f7f8a111"
▼ Request Body
grant_type: "client_credentials"
▼ Response Headers
WWW-Authenticate: "Basic realm="oauth""
Server: "nginx"
▼ Response Body
{"error":"invalid_client"}`,
    format: 'postman',
    exchanges: [
      'POST https://api.example.com/oauth/token {Content-Type User-Agent Postman-Token} body 32 -> 401 - {WWW-Authenticate Server} body 26',
    ],
  },
  {
    name: 'Yarn 2 and later',
    paste: `➤ YN0041: │ @acme/foo@npm:^1.0.0: Invalid authentication (as an anonymous user)
➤ YN0035: │   Response Code: 401 (Unauthorized)
➤ YN0035: │   Request Method: GET
➤ YN0035: │   Request URL: https://npm.example.com/@acme%2ffoo`,
    format: 'browser-headers',
    exchanges: ['GET https://npm.example.com/@acme%2ffoo {~} -> 401 Unauthorized {~}'],
    parts: ['error-line', 'browser-headers'],
  },
  {
    name: `Jetty's page as text`,
    paste: `HTTP ERROR 401 Unauthorized
URI:	/jenkins/
STATUS:	401
MESSAGE:	Unauthorized
SERVLET:	Stapler`,
    format: 'browser-headers',
    exchanges: ['/jenkins/ {~} -> 401 Unauthorized {~}'],
    parts: ['error-line', 'browser-headers'],
  },
];
