/** Node, Java and their builds say that they were refused. */
import type { ReadCase } from './case.ts';

export const ERRORS_NODE_JAVA: readonly ReadCase[] = [
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
];
