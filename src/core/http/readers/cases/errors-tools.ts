/** Go, containers, git, package managers and consoles say that they were refused. */
import type { ReadCase } from './case.ts';

export const ERRORS_TOOLS: readonly ReadCase[] = [
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
    name: 'an old kubelet, with the status of the daemon',
    paste: `Failed to pull image "reg.example.com/a": API error (500): Get https://reg.example.com/v2/a/manifests/1: no basic auth credentials`,
    format: 'text',
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
];
