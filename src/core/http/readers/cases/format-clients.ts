/** What the libraries of each language print of a refusal. */
import type { ReadCase } from './case.ts';

export const FORMAT_CLIENTS: readonly ReadCase[] = [
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
];
