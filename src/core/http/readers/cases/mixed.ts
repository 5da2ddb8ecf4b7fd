import type { ReadCase } from './case.ts';

export const MIXED: readonly ReadCase[] = [
  {
    name: 'curl in a sentence',
    paste: `curl works but the browser says no`,
    format: 'text',
    exchanges: [],
  },
  {
    name: 'command, then JSON',
    paste: `$ curl https://api.example.com/x
{"message":"Unauthorized","status":401}`,
    format: 'json-body',
    exchanges: ['GET https://api.example.com/x {} -> 401 - {~} body 39'],
    parts: ['command', 'json-body'],
  },
  {
    name: "command, then curl's error",
    paste: `$ curl -f https://api.example.com/x
curl: (22) The requested URL returned error: 401`,
    format: 'error-line',
    exchanges: ['GET https://api.example.com/x {} -> 401 - {~}'],
    parts: ['command', 'error-line'],
  },
  {
    name: 'git command and its error',
    paste: `$ git push origin main
fatal: unable to access 'https://git.example.com/a.git/': The requested URL returned error: 401`,
    format: 'error-line',
    exchanges: ['- https://git.example.com/a.git/ {~} -> 401 - {~}'],
    parts: ['command', 'error-line'],
  },
  {
    name: 'docker login',
    paste: `docker login reg.example.com
Error response from daemon: Get "https://reg.example.com/v2/": unauthorized: incorrect username or password`,
    format: 'error-line',
    exchanges: [],
    parts: ['command', 'error-line'],
  },
  {
    name: 'prose',
    paste: `My site worked yesterday. Today it asks for a password all the time.`,
    format: 'text',
    exchanges: [],
  },
  {
    name: 'empty',
    paste: ``,
    format: 'text',
    exchanges: [],
  },
  {
    name: 'blank',
    paste: `\u0020
\t
`,
    format: 'text',
    exchanges: [],
  },
  {
    name: 'question with a status',
    paste: `Why do I get 401 Unauthorized from my server?`,
    format: 'error-line',
    exchanges: ['-> 401 Unauthorized {~}'],
  },
  {
    name: 'number only',
    paste: `401`,
    format: 'text',
    exchanges: [],
  },
  {
    name: 'config and error',
    paste: `# .npmrc
//npm.example.com/:_authToken=\${NPM_TOKEN}

npm error code E401
npm error 401 Unauthorized - PUT https://npm.example.com/lib`,
    format: 'error-line',
    exchanges: ['PUT https://npm.example.com/lib {~} -> 401 Unauthorized {~}'],
    parts: ['config', 'error-line'],
  },
  {
    name: 'curl and server log',
    paste: `$ curl -i localhost:8080/admin
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="x"

2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd"`,
    format: 'curl',
    exchanges: ['GET http://localhost:8080/admin {} -> 401 Unauthorized {WWW-Authenticate}'],
    parts: ['command', 'header-block', 'log'],
  },
];
