/** Statuses in other words. */
import type { ReadCase } from './case.ts';

export const WORDINGS: readonly ReadCase[] = [
  {
    name: 'Angular without the reason',
    paste: 'Http failure response for https://api.example.com/v1/me: 401 OK',
    format: 'error-line',
    exchanges: ['- https://api.example.com/v1/me {~} -> 401 - {~}'],
  },
  {
    name: `R's curl`,
    paste: 'Error in curl_download() : HTTP error 401.',
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'HTTPoison',
    paste:
      '{:error, %HTTPoison.Response{status_code: 401, body: "no", headers: [{"WWW-Authenticate", "Basic"}], request_url: "https://api.example.com/me"}}',
    format: 'error-line',
    exchanges: ['-> 401 - {~} body 29'],
  },
  {
    name: 'Logstash',
    paste: `[2026-11-29T10:00:00,123][ERROR][logstash.outputs.elasticsearch][main] Got response code '401' contacting Elasticsearch at URL 'https://es.example.com:9200/'`,
    format: 'error-line',
    exchanges: ['- https://es.example.com:9200/ {~} -> 401 - {~}'],
  },
  {
    name: 'gRPC',
    paste:
      'rpc error: code = Unauthenticated desc = unexpected HTTP status code received from server: 401 (Unauthorized); transport: received unexpected content-type "text/html"',
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: "Ansible's uri module",
    paste: `fatal: [host1]: FAILED! => {"changed": false, "connection": "close", "content_type": "application/json", "msg": "Status code was 401 and not [200]: HTTP Error 401: Unauthorized", "server": "nginx", "status": 401, "url": "https://api.example.com/me", "www_authenticate": "Basic realm=\\"x\\""}`,
    format: 'error-line',
    exchanges: [
      '- https://api.example.com/me {~} -> 401 - {connection content-type server www-authenticate* ~} body 263',
    ],
  },
];
