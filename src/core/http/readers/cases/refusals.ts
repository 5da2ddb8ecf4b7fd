/** More programs that say on one line, or on a few, that they were refused. */
import type { ReadCase } from './case.ts';

export const REFUSALS: readonly ReadCase[] = [
  {
    name: 'PowerShell 7 with the content alone',
    paste:
      'Invoke-RestMethod: {"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid."}}',
    format: 'error-line',
    exchanges: ['-> ? - {~} body 105'],
  },
  {
    name: 'PowerShell 7 with the content below the command',
    paste: `Invoke-RestMethod: C:\\x.ps1:3:6
Line |
   3 |  $r = Invoke-RestMethod -Uri "https://graph.example.com/v1.0/me" -Head …
     |       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
     | {   "error": {     "code": "InvalidAuthenticationToken",     "message": "Access token is empty."   } }`,
    format: 'error-line',
    exchanges: ['GET https://graph.example.com/v1.0/me {~} -> ? - {~} body 102'],
    parts: ['command', 'error-line'],
  },
  {
    name: '.NET HttpClient log',
    paste: `info: System.Net.Http.HttpClient.Default.ClientHandler[101]
      Received HTTP response headers after 123.4567ms - 401`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'ASP.NET Core request log',
    paste: `info: Microsoft.AspNetCore.Hosting.Diagnostics[2]
      Request finished HTTP/1.1 GET http://localhost:5000/weatherforecast - 401 0 - 65.0310ms`,
    format: 'error-line',
    exchanges: ['GET http://localhost:5000/weatherforecast {~} -> 401 - {~}'],
  },
  {
    name: 'NuGet restore',
    paste: `error NU1301: Unable to load the service index for source https://pkgs.dev.azure.com/acme/_packaging/feed/nuget/v3/index.json.
error NU1301:   Response status code does not indicate success: 401 (Unauthorized).`,
    format: 'error-line',
    exchanges: ['- https://pkgs.dev.azure.com/acme/_packaging/feed/nuget/v3/index.json {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'NuGet push',
    paste: `Pushing app.1.0.0.nupkg to 'https://nuget.example.com/api/v2/package'...
  PUT https://nuget.example.com/api/v2/package/
  Unauthorized https://nuget.example.com/api/v2/package/ 340ms
error: Response status code does not indicate success: 401 (Unauthorized).`,
    format: 'error-line',
    exchanges: ['PUT https://nuget.example.com/api/v2/package/ {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Spring 6 RestTemplate',
    paste:
      'org.springframework.web.client.HttpClientErrorException$Unauthorized: 401  on GET request for "https://api.example.com/v1/me": [no body]',
    format: 'error-line',
    exchanges: ['GET https://api.example.com/v1/me {~} -> 401 - {~}'],
  },
  {
    name: 'Elasticsearch client',
    paste:
      'org.elasticsearch.client.ResponseException: method [GET], host [https://localhost:9200], URI [/], status line [HTTP/1.1 401 Unauthorized]',
    format: 'error-line',
    exchanges: ['GET https://localhost:9200 {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Maven, address of the file',
    paste:
      '[ERROR] Failed to deploy artifacts: Could not transfer artifact a:b:jar:1 from/to snap (https://nexus.example.com/r): Failed to transfer file: https://nexus.example.com/r/a/b/1/b-1.jar. Return code is: 401, ReasonPhrase: Unauthorized. -> [Help 1]',
    format: 'error-line',
    exchanges: ['- https://nexus.example.com/r/a/b/1/b-1.jar {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Google API client of Go',
    paste:
      'googleapi: Error 401: Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential., required',
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'Azure SDK for Go',
    paste: `GET https://management.azure.com/subscriptions/x
--------------------------------------------------------------------------------
RESPONSE 401: 401 Unauthorized
ERROR CODE: InvalidAuthenticationToken
--------------------------------------------------------------------------------`,
    format: 'error-line',
    exchanges: ['GET https://management.azure.com/subscriptions/x {~} -> 401 Unauthorized {~}'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'helm',
    paste:
      'Error: looks like "https://charts.example.com" is not a valid chart repository or cannot be reached: failed to fetch https://charts.example.com/index.yaml : 401 Unauthorized',
    format: 'error-line',
    exchanges: ['- https://charts.example.com/index.yaml {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'Docker login (28.2)',
    paste: `WARNING! Using --password via the CLI is insecure. Use --password-stdin.
time="2026-11-29T12:55:10Z" level=info msg="Error logging in to endpoint, trying next endpoint" endpoint="{false https://127.0.0.1:8080 false false false 0xc00030f0e0}" error="Get \\"https://127.0.0.1:8080/v2/\\": http: server gave HTTP response to HTTPS client"
time="2026-11-29T12:55:10Z" level=info msg="Error logging in to endpoint, trying next endpoint" endpoint="{false http://127.0.0.1:8080 false false false 0xc00030f0e0}" error="login attempt to http://127.0.0.1:8080/v2/ failed with status: 401 Unauthorized"
login attempt to http://127.0.0.1:8080/v2/ failed with status: 401 Unauthorized`,
    format: 'error-line',
    exchanges: ['- http://127.0.0.1:8080/v2/ {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'boto3',
    paste:
      'botocore.exceptions.ClientError: An error occurred (401) when calling the HeadObject operation: Unauthorized',
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'bun',
    paste: 'error: GET https://npm.example.com/@acme%2ffoo - 401',
    format: 'error-line',
    exchanges: ['GET https://npm.example.com/@acme%2ffoo {~} -> 401 - {~}'],
  },
  {
    name: 'npm with its request (11.19)',
    paste: `npm http fetch GET 401 http://127.0.0.1:8080/npm/@acme%2ffoo 50ms (cache skip)
npm error code E401
npm error Incorrect or missing password.`,
    format: 'error-line',
    exchanges: ['GET http://127.0.0.1:8080/npm/@acme%2ffoo {~} -> 401 - {~}'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: 'Guzzle',
    paste: `PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: \`GET https://api.example.com/v1/me\` resulted in a \`401 Unauthorized\` response:
{"message":"Unauthenticated."}
 in /app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/v1/me {~} -> 401 Unauthorized {~} body 30'],
    parts: ['error-line', 'json-body'],
  },
  {
    name: 'Symfony HttpClient',
    paste: 'HTTP/1.1 401 Unauthorized returned for "https://api.example.com/v1/me".',
    format: 'error-line',
    exchanges: ['- https://api.example.com/v1/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'NSHTTPURLResponse',
    paste: '<NSHTTPURLResponse: 0x600000c0a000> { URL: https://api.example.com/v1/me } { Status Code: 401, Headers {',
    format: 'error-line',
    exchanges: ['- https://api.example.com/v1/me {~} -> 401 - {~}'],
  },
  {
    name: 'Rails',
    paste: `Started POST "/users/sign_in" for 127.0.0.1 at 2026-11-29 10:00:00 +0000
Processing by Devise::SessionsController#create as HTML
Completed 401 Unauthorized in 250ms (ActiveRecord: 1.2ms)`,
    format: 'error-line',
    exchanges: ['POST /users/sign_in {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'mitmproxy',
    paste: `127.0.0.1:51234: GET https://api.example.com/v1/me HTTP/2.0
    << HTTP/2.0 401 Unauthorized 24b`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/v1/me {~} -> 401 Unauthorized {~}'],
  },
  {
    name: 'no request is taken from a list of requests',
    paste: `GET https://a.example/one



HTTP Error 401: Unauthorized`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
];
