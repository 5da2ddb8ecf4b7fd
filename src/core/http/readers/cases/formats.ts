import type { ReadCase } from './case.ts';

export const FORMATS: readonly ReadCase[] = [
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
    name: 'HTTPie with its command',
    paste: `$ http -v GET https://api.example.com/me Authorization:'Bearer abc'
GET /me HTTP/1.1
Authorization: Bearer abc
Host: api.example.com
User-Agent: HTTPie/3.2.2

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer`,
    format: 'httpie',
    exchanges: [
      'GET https://api.example.com/me (1.1) {Authorization Host User-Agent} -> 401 Unauthorized {WWW-Authenticate}',
    ],
    parts: ['command', 'httpie'],
  },
  {
    name: 'Windows PowerShell 5.1 with the command',
    paste: `Invoke-WebRequest : The remote server returned an error: (401) Unauthorized.
At line:1 char:1
+ Invoke-WebRequest -Uri "https://api.example.com/me" -Headers @{ Authorization = "Bearer abc" }
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-WebRequest], WebException
    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/me {Authorization ~} -> 401 Unauthorized {~}'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'PowerShell 7',
    paste: 'Invoke-WebRequest: Response status code does not indicate success: 401 (Unauthorized).',
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: "Go's httputil.DumpResponse",
    paste: `HTTP/1.1 401 Unauthorized
Content-Length: 25
Content-Type: application/json
Date: Tue, 24 Nov 2026 10:00:00 GMT
Www-Authenticate: Bearer realm="api"

{"error":"unauthorized"}`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Content-Length Content-Type Date Www-Authenticate} body 24'],
  },
  {
    name: "Go's Response with %v",
    paste:
      '&{401 Unauthorized 401 HTTP/2.0 2 0 map[Content-Type:[application/json] Date:[Tue, 24 Nov 2026 10:00:00 GMT] Www-Authenticate:[Bearer realm="api", error="invalid_token"]] 0xc0001a2000 -1 [] false true map[] 0xc000180000 0xc0000b8000}',
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {Content-Type Date Www-Authenticate}'],
  },
  {
    name: "Java's HttpURLConnection",
    paste: `Exception in thread "main" java.io.IOException: Server returned HTTP response code: 401 for URL: https://api.example.com/me
\tat java.base/sun.net.www.protocol.http.HttpURLConnection.getInputStream0(HttpURLConnection.java:2000)
\tat Main.main(Main.java:12)`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/me {~} -> 401 - {~}'],
  },
  {
    name: "Spring's RestTemplate",
    paste: `org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized: "{"error":"invalid_token"}"
\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:106)`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~} body 25'],
  },
  {
    name: "Spring's WebClient",
    paste:
      'org.springframework.web.reactive.function.client.WebClientResponseException$Unauthorized: 401 Unauthorized from GET https://api.example.com/me',
    format: 'error-line',
    exchanges: ['GET https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Feign',
    paste:
      'feign.FeignException$Unauthorized: [401 Unauthorized] during [GET] to [https://api.example.com/me] [UserClient#me()]: [{"error":"x"}]',
    format: 'error-line',
    exchanges: ['GET https://api.example.com/me {~} -> 401 Unauthorized {~} body 13'],
  },
  {
    name: 'HttpResponseMessage.ToString of .NET',
    paste: `StatusCode: 401, ReasonPhrase: 'Unauthorized', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:
{
  Date: Tue, 24 Nov 2026 10:00:00 GMT
  Server: Kestrel
  WWW-Authenticate: Bearer error="invalid_token"
  Content-Length: 0
}`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {Date Server WWW-Authenticate Content-Length}'],
  },
  {
    name: 'EnsureSuccessStatusCode of .NET',
    paste: `System.Net.Http.HttpRequestException: Response status code does not indicate success: 401 (Unauthorized).
   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'aiohttp 3.10',
    paste: `aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url='https://api.example.com/me'`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'aiohttp 3.9',
    paste: `aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url=URL('https://api.example.com/me')`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'httpx',
    paste: `httpx.HTTPStatusError: Client error '401 Unauthorized' for url 'https://api.example.com/me'
For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/401`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: "httpx's log",
    paste: 'INFO:httpx:HTTP Request: GET https://api.example.com/me "HTTP/1.1 401 Unauthorized"',
    format: 'error-line',
    exchanges: ['GET https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: "urllib3's log",
    paste: 'DEBUG:urllib3.connectionpool:https://api.example.com:443 "GET /me HTTP/1.1" 401 25',
    format: 'log',
    exchanges: ['GET https://api.example.com/me (1.1) {~} -> 401 - {~}'],
  },
  {
    name: 'fetch with variables',
    paste: `const res = await fetch(\`\${API}/me\`, {
  headers: { Authorization: \`Bearer \${token}\` },
});`,
    format: 'command',
    exchanges: [`GET \${API}/me {Authorization ~}`],
  },
  {
    name: 'fetch as code',
    paste: `fetch('https://api.example.com/me', {
  method: 'POST',
  headers: {
    'Authorization': 'Bearer abc',
    'Content-Type': 'application/json'
  },
  credentials: 'include'
})`,
    format: 'command',
    exchanges: ['POST https://api.example.com/me {Authorization Content-Type ~}'],
  },
  {
    name: 'requests with fields',
    paste: 'r = requests.get("https://api.example.com/me", headers={"Authorization": "Bearer abc"})',
    format: 'command',
    exchanges: ['GET https://api.example.com/me {Authorization ~}'],
  },
  {
    name: 'requests with a login',
    paste: `import requests
response = requests.post('https://api.example.com/me', auth=('bob', 'secret'), json={'a': 1})
print(response.status_code)
401`,
    format: 'command',
    exchanges: ['POST https://api.example.com/me {Authorization* ~}'],
  },
  {
    name: 'requests with a variable',
    paste: `headers = {"Authorization": f"Bearer {token}"}
r = requests.get("https://api.example.com/me", headers=headers)`,
    format: 'command',
    exchanges: ['GET https://api.example.com/me {~}'],
  },
  {
    name: 'git clone with a login in the address',
    paste: `$ git clone https://bob:secret@git.example.com/team/app.git
Cloning into 'app'...
remote: HTTP Basic: Access denied
fatal: Authentication failed for 'https://git.example.com/team/app.git/'`,
    format: 'error-line',
    exchanges: ['- https://bob:secret@git.example.com/team/app.git {~}'],
    parts: ['command', 'error-line', 'error-line'],
  },
  {
    name: 'git push that is refused',
    paste: `$ git push
remote: Permission to team/app.git denied to bob.
fatal: unable to access 'https://github.com/team/app.git/': The requested URL returned error: 403`,
    format: 'error-line',
    exchanges: ['- https://github.com/team/app.git/ {~} -> 403 - {~}'],
    parts: ['command', 'error-line'],
  },
  {
    name: 'AxiosError as Node prints it',
    paste: `AxiosError: Request failed with status code 401
    at settle (/app/node_modules/axios/lib/core/settle.js:19:12) {
  code: 'ERR_BAD_REQUEST',
  config: {
    headers: { Accept: 'application/json', Authorization: 'Bearer abc' },
    method: 'get',
    url: 'https://api.example.com/me',
  },
  response: {
    status: 401,
    statusText: 'Unauthorized',
    headers: { 'www-authenticate': 'Bearer realm="api"' },
    data: { error: 'invalid_token' }
  },
  status: 401
}`,
    format: 'error-line',
    exchanges: [
      'GET https://api.example.com/me {Accept Authorization ~} -> 401 Unauthorized {www-authenticate} body 26',
    ],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'axios as code',
    paste: `axios.get('https://api.example.com/me', { headers: { Authorization: 'Bearer abc' } })`,
    format: 'command',
    exchanges: ['GET https://api.example.com/me {Authorization ~}'],
  },
  {
    name: "fetch's Response as Node prints it",
    paste: `Response {
  status: 401,
  statusText: 'Unauthorized',
  headers: Headers {
    'content-type': 'application/json',
    'www-authenticate': 'Bearer realm="api"'
  },
  body: ReadableStream { locked: false, state: 'readable', supportsBYOB: true },
  bodyUsed: false,
  ok: false,
  redirected: false,
  type: 'basic',
  url: 'https://api.example.com/me'
}`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/me {~} -> 401 Unauthorized {content-type www-authenticate}'],
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
  {
    name: 'wget with its command',
    paste: `$ wget --user=bob --password=secret https://example.com/private/
--2026-11-24 10:00:00--  https://example.com/private/
Resolving example.com... 192.0.2.10
HTTP request sent, awaiting response... 401 Unauthorized

Username/Password Authentication Failed.`,
    format: 'wget',
    exchanges: ['GET https://example.com/private/ {Authorization* ~} -> 401 Unauthorized {~}'],
    parts: ['command', 'wget'],
  },
];
