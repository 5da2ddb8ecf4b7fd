import type { ReadCase } from './case.ts';

export const BLOCKS: readonly ReadCase[] = [
  {
    name: 'answer with JSON',
    paste: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Bearer error="invalid_token"

{"code":401,"message":"expired"}`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Content-Type WWW-Authenticate} body 32'],
  },
  {
    name: 'http/2 without a reason',
    paste: `HTTP/2 401\u0020
www-authenticate: Basic realm="x"`,
    format: 'header-block',
    exchanges: ['-> 401 - {www-authenticate}'],
  },
  {
    name: 'request and answer',
    paste: `GET /api/me?x=1 HTTP/1.1
Host: api.example.com
Authorization: Bearer abc

HTTP/1.1 401 Unauthorized
Content-Length: 0
WWW-Authenticate: Bearer`,
    format: 'header-block',
    exchanges: [
      'GET https://api.example.com/api/me?x=1 (1.1) {Host Authorization} -> 401 Unauthorized {Content-Length WWW-Authenticate}',
    ],
  },
  {
    name: 'request and answer in one block',
    paste: `GET /api/me HTTP/1.1
Host: api.example.com
Cookie: sid=1
HTTP/1.1 403 Forbidden
Server: nginx`,
    format: 'header-block',
    exchanges: ['GET https://api.example.com/api/me (1.1) {Host Cookie} -> 403 Forbidden {Server}'],
  },
  {
    name: 'request with content',
    paste: `POST /login HTTP/1.1
Host: localhost:8080
Content-Type: application/x-www-form-urlencoded
Content-Length: 21

user=bob&password=hey

HTTP/1.1 401 Unauthorized
Content-Type: text/plain

Bad credentials`,
    format: 'header-block',
    exchanges: [
      'POST http://localhost:8080/login (1.1) {Host Content-Type Content-Length} body 21 -> 401 Unauthorized {Content-Type} body 15',
    ],
  },
  {
    name: 'absolute form',
    paste: `GET http://example.com/x HTTP/1.1
Host: example.com

HTTP/1.1 407 Proxy Authentication Required
Proxy-Authenticate: Basic realm="p"`,
    format: 'header-block',
    exchanges: ['GET http://example.com/x (1.1) {Host} -> 407 Proxy Authentication Required {Proxy-Authenticate}'],
  },
  {
    name: 'fields of an answer without start line',
    paste: `server: nginx/1.22.1
content-type: text/html
www-authenticate: Basic realm="Restricted"`,
    format: 'header-block',
    exchanges: ['-> ? - {server content-type www-authenticate}'],
  },
  {
    name: 'fields of a request without start line',
    paste: `Host: api.example.com
Authorization: Bearer abc
User-Agent: okhttp/4.9
Accept: */*`,
    format: 'header-block',
    exchanges: ['- - {Host Authorization User-Agent Accept}'],
  },
  {
    name: 'one telling field',
    paste: `WWW-Authenticate: Basic realm="x"`,
    format: 'header-block',
    exchanges: ['-> ? - {WWW-Authenticate ~}'],
  },
  {
    name: 'one Authorization line',
    paste: `Authorization: Basic Ym9iOnB3`,
    format: 'header-block',
    exchanges: ['- - {Authorization ~}'],
  },
  {
    name: 'both kinds of fields in one block',
    paste: `Host: api.example.com
User-Agent: x/1
Authorization: Bearer abc
Server: nginx
WWW-Authenticate: Bearer realm="x"
Content-Length: 0`,
    format: 'header-block',
    exchanges: ['- - {Host User-Agent Authorization} -> ? - {Server WWW-Authenticate Content-Length}'],
  },
  {
    name: "answer first, then the request's fields",
    paste: `Server: nginx
WWW-Authenticate: Bearer realm="x"
Host: api.example.com
Authorization: Bearer abc`,
    format: 'header-block',
    exchanges: ['- - {Host Authorization ~} -> ? - {Server WWW-Authenticate ~}'],
  },
  {
    name: 'pseudo-header fields',
    paste: `:method: GET
:scheme: https
:authority: example.com
:path: /x?y=1
accept: */*
user-agent: Mozilla/5.0 (X11; Linux x86_64)`,
    format: 'browser-headers',
    exchanges: ['GET https://example.com/x?y=1 {accept user-agent}'],
  },
  {
    name: 'folded',
    paste: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Digest realm="r",
    nonce="n",
\tqop="auth"
Content-Length: 0`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {WWW-Authenticate* Content-Length}'],
  },
  {
    name: 'windows line ends',
    paste: `HTTP/1.1 401 Unauthorized\r
Server: Microsoft-IIS/10.0\r
WWW-Authenticate: NTLM\r
\r
<html>x</html>\r
`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate} body 14'],
  },
  {
    name: 'line numbers',
    paste: `1  HTTP/1.1 401 Unauthorized
2  Server: x
3  WWW-Authenticate: Basic realm="y"
4
5  nope`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate} body 4'],
  },
  {
    name: 'line numbers with a bar',
    paste: ` 8 | GET / HTTP/1.1
 9 | Host: localhost
10 |\u0020
11 | HTTP/1.1 401 Unauthorized
12 | Server: x`,
    format: 'header-block',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {Server}'],
  },
  {
    name: 'quoted in a forum',
    paste: `My server says:

> HTTP/1.1 401 Unauthorized
> Server: nginx
> WWW-Authenticate: Basic realm="x"

and I don't know why.`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate}'],
  },
  {
    name: 'indented code',
    paste: `This is what I get

    HTTP/1.1 401 Unauthorized
    Server: nginx
    WWW-Authenticate: Basic realm="x"
`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate}'],
  },
  {
    name: 'byte order mark',
    paste: `\ufeffHTTP/1.1 401 Unauthorized
Server: x`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server}'],
  },
  {
    name: 'a stray line among fields',
    paste: `HTTP/1.1 401 Unauthorized
Server: nginx
this is no field
WWW-Authenticate: Basic realm="x"`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate}'],
    problems: ['not-a-field@40'],
  },
  {
    name: 'content without an empty line',
    paste: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
{"error":"x"}`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Content-Type} body 13'],
  },
  {
    name: 'early hints',
    paste: `HTTP/1.1 103 Early Hints
Link: </a.css>; rel=preload

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'two exchanges',
    paste: `GET /a HTTP/1.1
Host: x.example

HTTP/1.1 302 Found
Location: /b

GET /b HTTP/1.1
Host: x.example

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic`,
    format: 'header-block',
    exchanges: [
      'GET https://x.example/a (1.1) {Host} -> 302 Found {Location}',
      'GET https://x.example/b (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}',
    ],
  },
  {
    name: 'empty value',
    paste: `HTTP/1.1 401 Unauthorized
WWW-Authenticate:
Server: x`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {WWW-Authenticate Server}'],
  },
  {
    name: 'in one fence the request, in another the answer',
    paste: `Request:
\`\`\`
GET /x HTTP/1.1
Host: a.example
\`\`\`
Response:
\`\`\`
HTTP/1.1 401 Unauthorized
Server: y
\`\`\``,
    format: 'header-block',
    exchanges: ['GET https://a.example/x (1.1) {Host} -> 401 Unauthorized {Server}'],
    parts: ['header-block', 'header-block'],
  },
  {
    name: 'smart quotes stay in the value',
    paste: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm=“x”`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'HTTPie',
    paste: `GET /headers HTTP/1.1
Accept: */*
Accept-Encoding: gzip, deflate
Connection: keep-alive
Host: httpbin.example
User-Agent: HTTPie/3.2.2



HTTP/1.1 401 UNAUTHORIZED
Connection: keep-alive
Content-Type: application/json
WWW-Authenticate: Basic realm="Fake Realm"

{
    "message": "no"
}`,
    format: 'httpie',
    exchanges: [
      'GET https://httpbin.example/headers (1.1) {Accept Accept-Encoding Connection Host User-Agent} -> 401 UNAUTHORIZED {Connection Content-Type WWW-Authenticate} body 23',
    ],
  },
  {
    name: 'HTTPie command',
    paste: `$ http -v GET api.example.com/x
GET /x HTTP/1.1
Host: api.example.com
User-Agent: HTTPie/3.2.2

HTTP/1.1 401 Unauthorized
Content-Length: 0`,
    format: 'httpie',
    exchanges: ['GET https://api.example.com/x (1.1) {Host User-Agent} -> 401 Unauthorized {Content-Length}'],
    parts: ['command', 'httpie'],
  },
  {
    name: 'Firefox, raw request',
    paste: `GET /api HTTP/2
Host: app.example.com
User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0
Accept: application/json
Cookie: sid=abc
Sec-Fetch-Site: same-origin`,
    format: 'browser-headers',
    exchanges: ['GET https://app.example.com/api (2) {Host User-Agent Accept Cookie Sec-Fetch-Site}'],
  },
  {
    name: 'Postman, raw',
    paste: `POST /oauth/token HTTP/1.1
Authorization: Basic Y2xpZW50OnNlY3JldA==
User-Agent: PostmanRuntime/7.36.0
Host: login.example.com
Content-Type: application/x-www-form-urlencoded
Content-Length: 29

grant_type=client_credentials

HTTP/1.1 401 Unauthorized
content-type: application/json

{"error":"invalid_client"}`,
    format: 'postman',
    exchanges: [
      'POST https://login.example.com/oauth/token (1.1) {Authorization User-Agent Host Content-Type Content-Length} body 29 -> 401 Unauthorized {content-type} body 26',
    ],
  },
  {
    name: 'no content announced, a question behind',
    paste: `HTTP/1.1 401 Unauthorized
Content-Length: 0

What do I do now?`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Content-Length}'],
  },
];
