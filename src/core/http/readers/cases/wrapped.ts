/** What stands before or between the lines on their way here. */
import type { ReadCase } from './case.ts';

export const WRAPPED: readonly ReadCase[] = [
  {
    name: 'a mail in a mail',
    paste: `>> * Connected to a.example (192.0.2.7) port 80 (#0)
>> > GET /me HTTP/1.1
>> > Host: a.example
>> > 
>> < HTTP/1.1 401 Unauthorized
>> < WWW-Authenticate: Basic realm="x"
>> < `,
    format: 'curl',
    exchanges: ['GET http://a.example/me (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'gh run view --log',
    paste: `build	Run tests	2026-11-29T10:00:00.1234567Z HTTP/1.1 401 Unauthorized
build	Run tests	2026-11-29T10:00:01.1234567Z Server: nginx
build	Run tests	2026-11-29T10:00:02.1234567Z WWW-Authenticate: Basic realm="x"`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate}'],
  },
  {
    name: `GitLab's job log`,
    paste: `2026-11-29T10:00:00.123456Z 01O HTTP/1.1 401 Unauthorized
2026-11-29T10:00:01.123456Z 01O Server: nginx
2026-11-29T10:00:02.123456Z 01O WWW-Authenticate: Basic realm="x"`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate}'],
  },
  {
    name: `a node's log files, with the stream`,
    paste: `2026-11-29T10:00:00.123456789+00:00 stdout F HTTP/1.1 401 Unauthorized
2026-11-29T10:00:01.123456789+00:00 stdout F Server: nginx
2026-11-29T10:00:02.123456789+00:00 stdout F WWW-Authenticate: Basic realm="x"`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate}'],
  },
  {
    name: `Docker's log files`,
    paste: `{"log":"HTTP/1.1 401 Unauthorized\\n","stream":"stdout","time":"2026-11-29T10:00:00.123456789Z"}
{"log":"Server: nginx\\n","stream":"stdout","time":"2026-11-29T10:00:00.123456789Z"}
{"log":"WWW-Authenticate: Basic realm=\\"x\\"\\n","stream":"stdout","time":"2026-11-29T10:00:00.123456789Z"}`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate*}'],
  },
  {
    name: 'journalctl',
    paste: `Nov 29 10:00:00 host run.sh[123]: * Connected to a.example (192.0.2.7) port 80 (#0)
Nov 29 10:00:00 host run.sh[123]: > GET /me HTTP/1.1
Nov 29 10:00:00 host run.sh[123]: > Host: a.example
Nov 29 10:00:00 host run.sh[123]: > 
Nov 29 10:00:00 host run.sh[123]: < HTTP/1.1 401 Unauthorized
Nov 29 10:00:00 host run.sh[123]: < WWW-Authenticate: Basic realm="x"
Nov 29 10:00:00 host run.sh[123]: < `,
    format: 'curl',
    exchanges: ['GET http://a.example/me (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'Jenkins with its time',
    paste: `[2026-11-29T10:00:00.123Z] HTTP/1.1 401 Unauthorized
[2026-11-29T10:00:00.123Z] Server: nginx
[2026-11-29T10:00:00.123Z] WWW-Authenticate: Basic realm="x"`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate}'],
  },
  {
    name: 'a clock in brackets',
    paste: `[10:00:00] * Connected to a.example (192.0.2.7) port 80 (#0)
[10:00:00] > GET /me HTTP/1.1
[10:00:00] > Host: a.example
[10:00:00] > 
[10:00:00] < HTTP/1.1 401 Unauthorized
[10:00:00] < WWW-Authenticate: Basic realm="x"
[10:00:00] < `,
    format: 'curl',
    exchanges: ['GET http://a.example/me (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'numbers, a tab and a folded line',
    paste: `1	HTTP/1.1 401 Unauthorized
2	WWW-Authenticate: Digest realm="x",
3	 nonce="abc"`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {WWW-Authenticate*}'],
  },
  {
    name: 'an empty line behind every line',
    paste: `HTTP/1.1 401 Unauthorized

Server: nginx

WWW-Authenticate: Basic realm="x"



<h1>401</h1>
`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate} body 12'],
  },
  {
    name: 'a block of YAML',
    paste: `version: 1
log: |
  --2026-11-29 12:54:17--  http://127.0.0.1:8080/
  HTTP request sent, awaiting response... 
    HTTP/1.1 401 Unauthorized
    Server: nginx

  Username/Password Authentication Failed.
after: 3`,
    format: 'wget',
    exchanges: ['- http://127.0.0.1:8080/ {~} -> 401 Unauthorized {Server}'],
  },
  {
    name: `Jira's marks`,
    paste: `{code:bash}
HTTP/1.1 401 Unauthorized
Server: nginx
WWW-Authenticate: Basic realm="x"
{code}`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate}'],
  },
  {
    name: `GitHub's fold`,
    paste: `<details><summary>log</summary>

\`\`\`
HTTP/1.1 401 Unauthorized
Server: nginx
WWW-Authenticate: Basic realm="x"
\`\`\`

</details>`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate}'],
  },
  {
    name: 'quotes that a chat bent, in a log',
    paste: '10.0.0.1 - bob [29/Nov/2026:10:00:00 +0000] “GET /admin HTTP/1.1” 401 179 “-” “curl/8.5”',
    format: 'log',
    exchanges: ['GET /admin (1.1) {~} -> 401 - {~} user bob at 2026-11-29T10:00:00.000Z'],
  },
  {
    name: 'spaces that do not break',
    paste: `HTTP/1.1 401 Unauthorized
Server: nginx
WWW-Authenticate: Basic realm="x"`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate*}'],
  },
  {
    name: 'behind a quoted sentence',
    paste: `> I asked for the page
HTTP/1.1 401 Unauthorized
Server: nginx
Content-Length: 0`,
    format: 'header-block',
    exchanges: ['-> 401 Unauthorized {Server Content-Length}'],
  },
  {
    name: `PHP's list of field lines`,
    paste: `PHP Warning:  file_get_contents(http://127.0.0.1:8080/json): Failed to open stream: HTTP request failed! HTTP/1.1 401 Unauthorized
 in Command line code on line 1
Array
(
    [0] => HTTP/1.1 401 Unauthorized
    [1] => Content-Type: application/json
    [2] => WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"
    [3] => Date: Sun, 29 Nov 2026 12:54:44 GMT
    [4] => Connection: close
)`,
    format: 'header-block',
    exchanges: ['- http://127.0.0.1:8080/json {~} -> 401 Unauthorized {Content-Type WWW-Authenticate Date Connection}'],
    parts: ['error-line', 'header-block'],
  },
  {
    name: 'an access log out of a page’s source',
    paste:
      '10.0.0.1 - bob [29/Nov/2026:10:00:00 +0000] &quot;GET /admin HTTP/2.0&quot; 401 179 &quot;-&quot; &quot;-&quot;',
    format: 'log',
    exchanges: ['GET /admin (2) {~} -> 401 - {~} user bob at 2026-11-29T10:00:00.000Z'],
  },
];
