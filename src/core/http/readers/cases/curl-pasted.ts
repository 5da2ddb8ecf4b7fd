/** What is left of curl's output in a paste. */
import type { ReadCase } from './case.ts';

export const CURL_PASTED: readonly ReadCase[] = [
  {
    name: 'asked but cut off before the answer',
    paste: `* Connected to example.com (192.0.2.1) port 443
> GET / HTTP/1.1
> Host: example.com
> Authorization: Bearer x`,
    format: 'curl',
    exchanges: ['GET https://example.com/ (1.1) {Host Authorization}'],
  },
  {
    name: 'only the answer, from the middle',
    paste: `< HTTP/1.1 401 Unauthorized
< Server: Microsoft-IIS/10.0
< WWW-Authenticate: Negotiate
< WWW-Authenticate: NTLM
<`,
    format: 'curl',
    exchanges: ['-> 401 Unauthorized {Server WWW-Authenticate WWW-Authenticate}'],
  },
  {
    name: 'no blank behind the marks',
    paste: `>GET / HTTP/1.1
>Host: localhost
>
<HTTP/1.1 401 Unauthorized
<WWW-Authenticate: Basic realm="x"
<`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'quoted in a mail',
    paste: `> > GET / HTTP/1.1
> > Host: localhost
> >
> < HTTP/1.1 401 Unauthorized
> < WWW-Authenticate: Basic realm="x"
> <`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: 'in a fence, with a question behind',
    paste: `I run this:

\`\`\`bash
$ curl -v localhost:9200
> GET / HTTP/1.1
> Host: localhost:9200
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Basic realm="security"
<
\`\`\`

Why does this happen?`,
    format: 'curl',
    exchanges: ['GET http://localhost:9200/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
    parts: ['command', 'curl'],
  },
  {
    name: 'colours',
    paste: `\u001b[1m> GET / HTTP/1.1\u001b[0m
> Host: localhost
>
< HTTP/1.1 \u001b[31m401\u001b[0m Unauthorized
< WWW-Authenticate: \u001b[32mBasic realm="x"\u001b[0m
<`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
  {
    name: "only curl's own error",
    paste: `curl: (22) The requested URL returned error: 401`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'error of an old curl',
    paste: `curl: (22) The requested URL returned error: 401 Unauthorized`,
    format: 'error-line',
    exchanges: ['-> 401 - {~}'],
  },
  {
    name: 'proxy error alone',
    paste: `curl: (56) Received HTTP code 407 from proxy after CONNECT`,
    format: 'error-line',
    exchanges: ['-> 407 - {~}'],
  },
  {
    name: 'folded field',
    paste: `> GET / HTTP/1.1
> Host: localhost
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Basic realm="x",
<   charset="UTF-8"
< Server: old
<`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate* Server}'],
  },
  {
    name: 'GitHub Actions log',
    paste: `2026-11-24T08:54:24.1234567Z > GET / HTTP/1.1
2026-11-24T08:54:24.1234568Z > Host: localhost
2026-11-24T08:54:24.1234569Z >
2026-11-24T08:54:24.2234567Z < HTTP/1.1 401 Unauthorized
2026-11-24T08:54:24.2234568Z < WWW-Authenticate: Basic realm="x"
2026-11-24T08:54:24.2234569Z <
2026-11-24T08:54:25.0000000Z ##[error]Process completed with exit code 22.`,
    format: 'curl',
    exchanges: ['GET http://localhost/ (1.1) {Host} -> 401 Unauthorized {WWW-Authenticate}'],
  },
];
