/** Access logs of proxies and frameworks with a form of their own. */
import type { ReadCase } from './case.ts';

export const ACCESS_LOGS: readonly ReadCase[] = [
  {
    name: 'Squid (5.7)',
    paste: `1795956857.256      0 127.0.0.1 TCP_DENIED/407 3487 GET http://localhost:8082/ - HIER_NONE/- text/html
1795956859.998      0 127.0.0.1 TCP_DENIED/407 3458 CONNECT localhost:8443 - HIER_NONE/- text/html`,
    format: 'log',
    exchanges: [
      'GET http://localhost:8082/ {~} -> 407 - {~} at 2026-11-29T12:54:17.256Z',
      'CONNECT localhost:8443 {~} -> 407 - {~} at 2026-11-29T12:54:19.998Z',
    ],
  },
  {
    name: 'OAuth2 Proxy',
    paste:
      '10.0.0.9:51234 - 0d4b - - [2026/11/29 10:00:00] app.example.com GET / "/oauth2/auth" HTTP/1.1 "curl/8.5" 401 13 0.000',
    format: 'log',
    exchanges: ['GET https://app.example.com/oauth2/auth (1.1) {~} -> 401 - {~}'],
  },
  {
    name: 'Fiber',
    paste: '10:00:00 | 401 |    1.2ms | 127.0.0.1 | POST | /api/login | -',
    format: 'log',
    exchanges: ['POST /api/login {~} -> 401 - {~}'],
  },
  {
    name: 'urllib3 with a port',
    paste: 'DEBUG:urllib3.connectionpool:http://127.0.0.1:8080 "GET /json HTTP/1.1" 401 None',
    format: 'log',
    exchanges: ['GET http://127.0.0.1:8080/json (1.1) {~} -> 401 - {~}'],
  },
  {
    name: `HAProxy's tcplog shows no answer (2.6)`,
    paste: '127.0.0.1:50042 [29/Nov/2026:12:55:10.339] tcpf tcpb/t1 1/0/3 363 -- 1/1/0/0/0 0/0',
    format: 'log',
    exchanges: [],
  },
];
