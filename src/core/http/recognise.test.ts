import { expect, test } from 'vitest';
import { looksLikePaste } from './recognise.ts';

const PASTES = [
  'HTTP/1.1 401 Unauthorized',
  'HTTP/2 401\nwww-authenticate: Bearer',
  '< HTTP/2 401\n< server: x',
  'GET /x HTTP/1.1\nHost: a',
  'WWW-Authenticate: Basic realm="x"',
  'Authorization: Bearer abc',
  '{"error":"invalid_token"}',
  '{\n  "status": 401\n}',
  '<html><head><title>401</title></head></html>',
  '2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd"',
  '10.0.0.1 - - [24/Nov/2026:08:54:24 +0000] "GET /a HTTP/1.1" 401 0',
  'AH01617: user bob: authentication failure for "/": Password Mismatch',
  '2026-11-24 08:54:24 10.0.0.5 GET /app/ - 80 - 192.0.2.9 Mozilla/5.0 - 401 2 5 15',
  'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://a.example/',
  'AxiosError: Request failed with status code 401',
  'npm error code E401\nnpm error 401 Unauthorized - GET https://npm.example.com/a - no',
  'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJib2IifQ.c2ln',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJib2IifQ.c2ln',
  'Basic Ym9iOnB3Ym9iOnB3',
  'Bearer realm="x", error="invalid_token"',
  'curl -v https://api.example.com/x',
  '$ curl -u bob:pw localhost:8080',
  'location / {\n  auth_basic "x";\n}',
  'My server says\n\nHTTP/1.1 401 Unauthorized\nServer: nginx',
];

const QUERIES = [
  '',
  '   ',
  '401',
  '401.2',
  '401 unauthorized',
  'HTTP 401',
  'nginx 401',
  'error 401 wordpress',
  'AH01617',
  'basic auth',
  'Basic realm',
  'bearer token expired',
  'why do I get a 401?',
  'curl works but browser says 401',
  'www-authenticate',
  'invalid_token',
  '401 vs 403',
  'Request failed with status code 401',
  'first line\nsecond line',
];

test.each(PASTES)('a paste: %j', (text) => expect(looksLikePaste(text)).toBe(true));
test.each(QUERIES)('a query: %j', (text) => expect(looksLikePaste(text)).toBe(false));
