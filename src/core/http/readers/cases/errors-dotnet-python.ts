/** PowerShell, .NET and Python say that they were refused. */
import type { ReadCase } from './case.ts';

export const ERRORS_DOTNET_PYTHON: readonly ReadCase[] = [
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
    name: "smtplib's reply of a mail server, which is no status",
    paste: `Configuration Error: (535, b'5.7.8 Username and Password not accepted')`,
    format: 'text',
    exchanges: [],
  },
];
