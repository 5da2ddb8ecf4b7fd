/** Objects that hold both halves, or state their status in other words. */
import type { ReadCase } from './case.ts';

export const JSON_EXCHANGES: readonly ReadCase[] = [
  {
    name: 'an entry of a HAR',
    paste:
      '{"request":{"method":"GET","url":"https://a.example/x","headers":[{"name":"Accept","value":"*/*"}]},"response":{"status":401,"statusText":"Unauthorized","headers":[{"name":"www-authenticate","value":"Bearer"}],"content":{"text":"no"}}}',
    format: 'json-body',
    exchanges: ['GET https://a.example/x {Accept} -> 401 Unauthorized {www-authenticate ~} body 2'],
  },
  {
    name: 'AxiosError.toJSON',
    paste:
      '{"message":"Request failed with status code 401","name":"AxiosError","config":{"url":"https://api.example.com/me","method":"get","headers":{"Accept":"application/json"}},"code":"ERR_BAD_REQUEST","status":401}',
    format: 'json-body',
    exchanges: ['GET https://api.example.com/me {Accept ~} -> 401 - {~}'],
  },
  {
    name: `Octokit's error as Node prints it`,
    paste: `HttpError: Bad credentials - https://docs.github.com/rest
    at /app/node_modules/@octokit/request/dist-node/index.js:112:21 {
  status: 401,
  request: {
    method: 'GET',
    url: 'https://api.github.com/user',
    headers: {
      accept: 'application/vnd.github.v3+json',
      authorization: 'token [REDACTED]'
    }
  },
  response: {
    url: 'https://api.github.com/user',
    status: 401,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      server: 'GitHub.com'
    },
    data: {
      message: 'Bad credentials',
      status: '401'
    }
  }
}`,
    format: 'error-line',
    exchanges: ['GET https://api.github.com/user {accept authorization ~} -> 401 - {content-type server} body 61'],
    parts: ['error-line', 'error-line'],
  },
  {
    name: `pino's request log`,
    paste:
      '{"level":30,"time":1795956857000,"pid":1,"hostname":"a","req":{"id":1,"method":"GET","url":"/me","headers":{"host":"x.example"}},"res":{"statusCode":401,"headers":{"www-authenticate":"Bearer"}},"responseTime":3,"msg":"request completed"}',
    format: 'log',
    exchanges: ['GET /me {host ~} -> 401 - {www-authenticate ~}'],
  },
  {
    name: `Envoy's log in JSON`,
    paste:
      '{"authority":"api.example.com","bytes_received":0,"bytes_sent":14,"duration":0,"method":"GET","path":"/api/me","protocol":"HTTP/1.1","request_id":"x","response_code":401,"response_code_details":"jwt_authn_access_denied{Jwt_expired}","response_flags":"-","start_time":"2026-11-29T10:00:00.123Z","user_agent":"curl/8.5"}',
    format: 'log',
    exchanges: ['GET https://api.example.com/api/me {~} -> 401 - {~}'],
  },
  {
    name: 'GraphQL with its status in the extensions',
    paste: '{"errors":[{"message":"Not authenticated","extensions":{"code":"UNAUTHENTICATED","http":{"status":401}}}]}',
    format: 'json-body',
    exchanges: ['-> 401 - {~} body 106'],
  },
  {
    name: `requests' Response, headers and text, printed`,
    paste: `<Response [401]>
{'Content-Type': 'application/json', 'WWW-Authenticate': 'Bearer realm="api", error="invalid_token", error_description="The access token expired"', 'Date': 'Sun, 29 Nov 2026 12:54:20 GMT', 'Connection': 'keep-alive', 'Keep-Alive': 'timeout=5', 'Transfer-Encoding': 'chunked'}
{"error":"invalid_token","error_description":"The access token expired"}`,
    format: 'error-line',
    exchanges: ['-> 401 - {Content-Type WWW-Authenticate Date Connection Keep-Alive Transfer-Encoding ~} body 72'],
    parts: ['error-line', 'json-body', 'json-body'],
    problems: ['json-broken@18'],
  },
  {
    name: `aiohttp's response, printed`,
    paste: `<ClientResponse(http://127.0.0.1:8080/json) [401 Unauthorized]>
<CIMultiDictProxy('Content-Type': 'application/json', 'WWW-Authenticate': 'Bearer realm="api", error="invalid_token", error_description="The access token expired"', 'Date': 'Sun, 29 Nov 2026 12:54:20 GMT', 'Connection': 'keep-alive', 'Keep-Alive': 'timeout=5', 'Transfer-Encoding': 'chunked')>`,
    format: 'error-line',
    exchanges: [
      '- http://127.0.0.1:8080/json {~} -> 401 Unauthorized {Content-Type WWW-Authenticate Date Connection Keep-Alive Transfer-Encoding}',
    ],
    parts: ['error-line', 'error-line'],
  },
  {
    name: `axios' data and headers, printed`,
    paste: `401 {
  error: 'invalid_token',
  error_description: 'The access token expired'
}
Object [AxiosHeaders] {
  'content-type': 'application/json',
  'www-authenticate': 'Bearer realm="api", error="invalid_token", error_description="The access token expired"',
  date: 'Sun, 29 Nov 2026 12:54:23 GMT',
  connection: 'keep-alive',
  'keep-alive': 'timeout=5',
  'transfer-encoding': 'chunked'
}
Error: Request failed with status code 401
{"message":"Request failed with status code 401","name":"AxiosError","code":"ERR_BAD_REQUEST","status":401}`,
    format: 'error-line',
    exchanges: ['-> 401 - {content-type www-authenticate date connection keep-alive transfer-encoding} body 77'],
    parts: ['error-line', 'error-line', 'error-line'],
  },
  {
    name: "Java's HttpResponse, its headers and text, printed (17)",
    paste: `(GET http://127.0.0.1:8080/json) 401
java.net.http.HttpHeaders@ef32e5ec { {connection=[keep-alive], content-type=[application/json], date=[Sun, 29 Nov 2026 12:54:26 GMT], keep-alive=[timeout=5], transfer-encoding=[chunked], www-authenticate=[Bearer realm="api", error="invalid_token", error_description="The access token expired"]} }
{"error":"invalid_token","error_description":"The access token expired"}`,
    format: 'error-line',
    exchanges: [
      'GET http://127.0.0.1:8080/json {~} -> 401 - {connection content-type date keep-alive transfer-encoding www-authenticate} body 72',
    ],
    parts: ['error-line', 'error-line', 'json-body'],
  },
  {
    name: "superagent's error as Node prints it",
    paste: `<ref *4> Error: Unauthorized
    at Request.callback (/app/node_modules/superagent/lib/node/index.js:1079:17)
    at process.processTicksAndRejections (node:internal/process/task_queues:82:21) {
  status: 401,
  response: <ref *5> Response {
    _events: [Object: null prototype] {},
    req: ClientRequest { _header: 'GET /json HTTP/1.1\\r\\nHost: a.example\\r\\n\\r\\n' },
    headers: { 'www-authenticate': 'Basic realm="x"' },
    statusCode: 401
  }
}`,
    format: 'error-line',
    exchanges: ['-> 401 - {www-authenticate}'],
  },
];
