import type { ReadCase } from './case.ts';

export const ERRORS: readonly ReadCase[] = [
  {
    name: 'PowerShell 5',
    paste: `Invoke-WebRequest : The remote server returned an error: (401) Unauthorized.
At line:1 char:1
+ Invoke-WebRequest -Uri https://api.example.com/x
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-WebRequest], WebException`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/x {~} -> 401 Unauthorized {~}'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'PowerShell 7 and .NET',
    paste: `Invoke-RestMethod: Response status code does not indicate success: 401 (Unauthorized).`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: '.NET exception',
    paste: `System.Net.Http.HttpRequestException: Response status code does not indicate success: 403 (Forbidden).
   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()`,
    format: 'error-line',
    exchanges: ['-> 403 Forbidden {~}'],
  },
  {
    name: '.NET response printed',
    paste: `StatusCode: 401, ReasonPhrase: 'Unauthorized', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:
{
  Server: Kestrel
  WWW-Authenticate: Bearer
  Content-Length: 0
}`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate Content-Length}'],
  },
  {
    name: 'requests',
    paste: `Traceback (most recent call last):
  File "app.py", line 7, in <module>
    r.raise_for_status()
requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.example.com/v1/items?page=2`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/v1/items?page=2 {~} -> 401 Unauthorized {~}'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'httpx',
    paste: `httpx.HTTPStatusError: Client error '401 Unauthorized' for url 'https://api.example.com/me'
For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/401`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'httpx log',
    paste: `INFO:httpx:HTTP Request: POST https://api.example.com/v1/chat "HTTP/1.1 401 Unauthorized"`,
    format: 'error-line',
    exchanges: ['POST https://api.example.com/v1/chat {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'aiohttp',
    paste: `aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url=URL('https://api.example.com/me')`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'aiohttp, newer',
    paste: `aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url='https://api.example.com/me'`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'urllib',
    paste: `urllib.error.HTTPError: HTTP Error 401: Unauthorized`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'urllib3',
    paste: `DEBUG:urllib3.connectionpool:https://reg.example.com:443 "GET /v2/ HTTP/1.1" 401 87`,
    format: 'log',
    exchanges: ['GET https://reg.example.com/v2/ (1.1) {~} -> 401 - {~}'],
  },
  {
    name: 'pip',
    paste: `ERROR: HTTP error 401 while getting https://pypi.example.com/simple/a/
WARNING: 401 Error, Credentials not correct for https://pypi.example.com/simple/a/`,
    format: 'error-line',
    exchanges: ['- https://pypi.example.com/simple/a/ {~} -> 401 - {~}'],
  },
  {
    name: 'fetch, thrown by hand',
    paste: `Uncaught (in promise) Error: HTTP error! status: 401
    at load (app.js:12:11)`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'axios',
    paste: `AxiosError: Request failed with status code 401
    at settle (node_modules/axios/lib/core/settle.js:19:12)`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'axios, object printed',
    paste: `{
  message: 'Request failed with status code 401',
  name: 'AxiosError',
  code: 'ERR_BAD_REQUEST',
  status: 401
}`,
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 116'],
    problems: ['json-broken@4'],
  },
  {
    name: 'got',
    paste: `HTTPError: Response code 401 (Unauthorized)`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'got 14',
    paste: `HTTPError: Request failed with status code 401 (Unauthorized): GET https://api.example.com/me`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'ws',
    paste: `Error: Unexpected server response: 401`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'JDK',
    paste: `java.io.IOException: Server returned HTTP response code: 401 for URL: https://api.example.com/x
\tat java.base/sun.net.www.protocol.http.HttpURLConnection.getInputStream0(HttpURLConnection.java:2000)`,
    format: 'error-line',
    exchanges: ['- https://api.example.com/x {~} -> 401 - {~}'],
  },
  {
    name: 'JDK, proxy',
    paste: `java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407 Proxy Authentication Required"`,
    format: 'error-line',
    exchanges: ['-> 407 Proxy Authentication Required {~}'],
  },
  {
    name: 'Spring RestTemplate',
    paste: `org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized: "{"error":"invalid_token"}"`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~} body 25'],
  },
  {
    name: 'Spring WebClient',
    paste: `org.springframework.web.reactive.function.client.WebClientResponseException$Unauthorized: 401 Unauthorized from GET https://api.example.com/me`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Feign',
    paste: `feign.FeignException$Unauthorized: [401 Unauthorized] during [GET] to [https://api.example.com/me] [Client#me()]: [{"message":"no"}]`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/me {~} -> 401 Unauthorized {~} body 16'],
  },
  {
    name: 'jsoup',
    paste: `org.jsoup.HttpStatusException: HTTP error fetching URL. Status=401, URL=[https://example.com/]`,
    format: 'error-line',
    exchanges: ['- https://example.com/ {~} -> 401 - {~}'],
  },
  {
    name: 'Maven',
    paste: `[ERROR] Failed to execute goal: Could not transfer artifact com.example:lib:pom:1.0 from/to corp (https://repo.example.com/maven): status code: 401, reason phrase: Unauthorized (401) -> [Help 1]`,
    format: 'error-line',
    exchanges: ['- https://repo.example.com/maven {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Maven, older',
    paste: `[ERROR] Could not transfer artifact a:b:jar:1 from/to corp (https://repo.example.com/maven): Failed to transfer file https://repo.example.com/maven/a/b. Return code is: 401 , ReasonPhrase:Unauthorized.`,
    format: 'error-line',
    exchanges: ['- https://repo.example.com/maven/a/b {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Gradle',
    paste: `> Could not GET 'https://repo.example.com/a.pom'. Received status code 401 from server: Unauthorized`,
    format: 'error-line',
    exchanges: ['GET https://repo.example.com/a.pom {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Go',
    paste: `2026/11/24 08:54:24 unexpected status code: 401`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'Prometheus',
    paste: `server returned HTTP status 401 Unauthorized`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'containerd',
    paste: `failed to resolve reference "reg.example.com/a:1": unexpected status from HEAD request to https://reg.example.com/v2/a/manifests/1: 401 Unauthorized`,
    format: 'error-line',
    exchanges: ['HEAD https://reg.example.com/v2/a/manifests/1 {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'docker without a status',
    paste: `Error response from daemon: Get "https://reg.example.com/v2/": unauthorized: authentication required`,
    format: 'error-line',
    exchanges: [],
  },
  {
    name: 'helm',
    paste: `Error: failed to fetch https://charts.example.com/index.yaml : 401 Unauthorized`,
    format: 'error-line',
    exchanges: ['- https://charts.example.com/index.yaml {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'kubectl',
    paste: `error: You must be logged in to the server (Unauthorized)`,
    format: 'error-line',
    exchanges: [],
  },
  {
    name: 'git over curl',
    paste: `fatal: unable to access 'https://git.example.com/a.git/': The requested URL returned error: 401`,
    format: 'error-line',
    exchanges: ['- https://git.example.com/a.git/ {~} -> 401 - {~}'],
  },
  {
    name: 'git push',
    paste: `error: RPC failed; HTTP 401 curl 22 The requested URL returned error: 401
send-pack: unexpected disconnect while reading sideband packet
fatal: the remote end hung up unexpectedly`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'git without a status',
    paste: `remote: HTTP Basic: Access denied
fatal: Authentication failed for 'https://git.example.com/a.git/'`,
    format: 'error-line',
    exchanges: [],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'npm',
    paste: `npm error code E401
npm error 401 Unauthorized - GET https://npm.example.com/@acme%2flib - authentication required`,
    format: 'error-line',
    exchanges: ['GET https://npm.example.com/@acme%2flib {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'npm 6',
    paste: `npm ERR! code E401
npm ERR! Incorrect or missing password.`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'pnpm',
    paste: ` ERR_PNPM_FETCH_401  GET https://npm.example.com/lib: Unauthorized - 401`,
    format: 'error-line',
    exchanges: ['GET https://npm.example.com/lib {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'yarn',
    paste: `error An unexpected error occurred: "https://npm.example.com/lib: Request failed \\"401 Unauthorized\\"".`,
    format: 'error-line',
    exchanges: ['- https://npm.example.com/lib {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Chrome console',
    paste: `GET https://app.example.com/api/me 401 (Unauthorized)`,
    format: 'error-line',
    exchanges: ['GET https://app.example.com/api/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'console of a page',
    paste: `app.js:10 Failed to load resource: the server responded with a status of 401 (Unauthorized)`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'WebSocket',
    paste: `WebSocket connection to 'wss://app.example.com/ws' failed: Error during WebSocket handshake: Unexpected response code: 401`,
    format: 'error-line',
    exchanges: ['- wss://app.example.com/ws {~} -> 401 - {~}'],
  },
  {
    name: 'GitHub CLI',
    paste: `HTTP 401: Bad credentials (https://api.github.com/graphql)`,
    format: 'error-line',
    exchanges: ['- https://api.github.com/graphql {~} -> 401 - {~}'],
  },
  {
    name: 'status and content',
    paste: `401 Unauthorized: {"error":{"type":"security_exception"},"status":401}`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~} body 52'],
  },
  {
    name: 'PyGithub',
    paste: `github.GithubException.BadCredentialsException: 401 {"message": "Bad credentials", "status": "401"}`,
    format: 'error-line',
    exchanges: ['-> 401 - {~} body 47'],
  },
  {
    name: 'openai',
    paste: `openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided', 'code': 'invalid_api_key'}}`,
    format: 'error-line',
    exchanges: ['-> 401 - {~} body 79'],
  },
  {
    name: 'list of results',
    paste: `GET /a -> 401
POST /b/{id} -> 401
GET /c -> 200`,
    format: 'error-line',
    exchanges: ['GET /a {~} -> 401 - {~}', 'POST /b/{id} {~} -> 401 - {~}', 'GET /c {~} -> 200 - {~}'],
  },
  {
    name: 'AWS SDK for Java',
    paste: `com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: X)`,
    format: 'error-line',
    exchanges: ['-> 403 - {~}'],
  },
  {
    name: 'Azure SDK',
    paste: `Azure.RequestFailedException: Service request failed.
Status: 401 (Unauthorized)
ErrorCode: InvalidAuthenticationInfo`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'Rails',
    paste: `Completed 401 Unauthorized in 3ms (ActiveRecord: 0.4ms)`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'IIS page as text',
    paste: `HTTP Error 401.2 - Unauthorized
You are not authorized to view this page due to invalid authentication headers.`,
    format: 'error-line',
    exchanges: ['-> 401.2 Unauthorized {~}'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'numbers that are no status',
    paste: `Error: listen EADDRINUSE: address already in use :::4010
    at Server.setupListenHandle (node:net:1401:16)`,
    format: 'error-line',
    exchanges: [],
  },
  {
    name: 'dates and ports are no status',
    paste: `2026-04-01 12:00:01 connected to 10.0.4.1:401 in 403 ms`,
    format: 'text',
    exchanges: [],
  },
];
