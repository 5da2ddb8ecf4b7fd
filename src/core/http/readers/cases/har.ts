import type { ReadCase } from './case.ts';

export const HAR: readonly ReadCase[] = [
  {
    name: 'Chrome',
    paste: `{
  "log": {
    "version": "1.2",
    "creator": {
      "name": "WebInspector",
      "version": "1"
    },
    "pages": [],
    "entries": [
      {
        "startedDateTime": "2026-11-24T08:54:24.123Z",
        "time": 12,
        "request": {
          "method": "GET",
          "url": "https://api.example.com/me",
          "httpVersion": "h2",
          "headers": [
            {
              "name": ":method",
              "value": "GET"
            },
            {
              "name": "authorization",
              "value": "Bearer abc"
            }
          ],
          "queryString": [],
          "cookies": [],
          "headersSize": -1,
          "bodySize": 0
        },
        "response": {
          "status": 401,
          "statusText": "",
          "httpVersion": "h2",
          "headers": [
            {
              "name": "www-authenticate",
              "value": "Bearer realm=\\"x\\""
            }
          ],
          "content": {
            "size": 2,
            "mimeType": "text/plain",
            "text": "no"
          },
          "cookies": [],
          "redirectURL": "",
          "headersSize": -1,
          "bodySize": 2
        },
        "cache": {},
        "timings": {}
      }
    ]
  }
}`,
    format: 'har',
    exchanges: [
      'GET https://api.example.com/me (2) {authorization} -> 401 - {www-authenticate*} body 2 at 2026-11-24T08:54:24.123Z',
    ],
  },
  {
    name: 'with a byte order mark, one line',
    paste: `\ufeff{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"1"},"pages":[],"entries":[{"startedDateTime":"2026-11-24T08:54:24.123Z","time":12,"request":{"method":"GET","url":"https://api.example.com/me","httpVersion":"h2","headers":[{"name":":method","value":"GET"},{"name":"authorization","value":"Bearer abc"}],"queryString":[],"cookies":[],"headersSize":-1,"bodySize":0},"response":{"status":401,"statusText":"","httpVersion":"h2","headers":[{"name":"www-authenticate","value":"Bearer realm=\\"x\\""}],"content":{"size":2,"mimeType":"text/plain","text":"no"},"cookies":[],"redirectURL":"","headersSize":-1,"bodySize":2},"cache":{},"timings":{}}]}}`,
    format: 'har',
    exchanges: [
      'GET https://api.example.com/me (2) {authorization} -> 401 - {www-authenticate*} body 2 at 2026-11-24T08:54:24.123Z',
    ],
  },
  {
    name: 'Chrome left credentials out',
    paste: `{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"1"},"pages":[],"entries":[{"startedDateTime":"2026-11-24T08:54:24.123Z","time":12,"request":{"method":"GET","url":"https://api.example.com/me","headers":[{"name":"accept","value":"*/*"}]},"response":{"status":401,"statusText":"","httpVersion":"h2","headers":[{"name":"www-authenticate","value":"Bearer realm=\\"x\\""}],"content":{"size":2,"mimeType":"text/plain","text":"no"},"cookies":[],"redirectURL":"","headersSize":-1,"bodySize":2},"cache":{},"timings":{}}]}}`,
    format: 'har',
    exchanges: [
      'GET https://api.example.com/me {accept ~} -> 401 - {www-authenticate*} body 2 at 2026-11-24T08:54:24.123Z',
    ],
  },
  {
    name: 'Firefox',
    paste: `{"log":{"version":"1.2","creator":{"name":"Firefox","version":"1"},"pages":[],"entries":[{"startedDateTime":"2026-11-24T08:54:24.123Z","time":12,"request":{"method":"POST","url":"https://app.example.com/login","httpVersion":"HTTP/2","headers":[{"name":"Host","value":"app.example.com"}],"postData":{"mimeType":"application/json","params":[],"text":"{\\"user\\":\\"bob\\"}"}},"response":{"status":401,"statusText":"Unauthorized","httpVersion":"HTTP/2","headers":[],"content":{}},"cache":{},"timings":{}}]}}`,
    format: 'har',
    exchanges: [
      'POST https://app.example.com/login (2) {Host} body 14 -> 401 Unauthorized {~} at 2026-11-24T08:54:24.123Z',
    ],
  },
  {
    name: 'Safari',
    paste: `{"log":{"version":"1.2","creator":{"name":"WebKit Web Inspector","version":"1"},"pages":[],"entries":[{"startedDateTime":"2026-11-24T08:54:24.123Z","time":12,"request":{"method":"GET","url":"https://app.example.com/","httpVersion":"HTTP/1.1","headers":[{"name":"Accept","value":"*/*"}]},"response":{"status":401,"statusText":"Unauthorized","httpVersion":"HTTP/1.1","headers":[{"name":"WWW-Authenticate","value":"NTLM"},{"name":"WWW-Authenticate","value":"Negotiate"}],"content":{"size":4,"text":"bm9wZQ==","encoding":"base64"}},"cache":{},"timings":{}}]}}`,
    format: 'har',
    exchanges: [
      'GET https://app.example.com/ (1.1) {Accept} -> 401 Unauthorized {WWW-Authenticate WWW-Authenticate} body 4 at 2026-11-24T08:54:24.123Z',
    ],
  },
  {
    name: 'no answer',
    paste: `{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"1"},"pages":[],"entries":[{"startedDateTime":"2026-11-24T08:54:24.123Z","time":12,"request":{"method":"GET","url":"https://api.example.com/me","httpVersion":"h2","headers":[{"name":":method","value":"GET"},{"name":"authorization","value":"Bearer abc"}],"queryString":[],"cookies":[],"headersSize":-1,"bodySize":0},"response":{"status":0,"statusText":"","httpVersion":"","headers":[],"content":{},"_error":"net::ERR_FAILED"},"cache":{},"timings":{}}]}}`,
    format: 'har',
    exchanges: ['GET https://api.example.com/me (2) {authorization} -> ? - {~} at 2026-11-24T08:54:24.123Z'],
  },
  {
    name: 'members missing',
    paste: `{"log":{"entries":[{"request":{"url":"https://a.example/"}},{},{"response":{"status":401}}]}}`,
    format: 'har',
    exchanges: ['- https://a.example/ {~}', '-> 401 - {~}'],
    problems: ['entry-empty@60'],
  },
  {
    name: 'order as given',
    paste: `{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"1"},"pages":[],"entries":[{"startedDateTime":"2026-11-24T08:54:25Z","time":12,"request":{"method":"GET","url":"https://api.example.com/me","httpVersion":"h2","headers":[{"name":":method","value":"GET"},{"name":"authorization","value":"Bearer abc"}],"queryString":[],"cookies":[],"headersSize":-1,"bodySize":0},"response":{"status":401,"statusText":"","httpVersion":"h2","headers":[{"name":"www-authenticate","value":"Bearer realm=\\"x\\""}],"content":{"size":2,"mimeType":"text/plain","text":"no"},"cookies":[],"redirectURL":"","headersSize":-1,"bodySize":2},"cache":{},"timings":{}},{"startedDateTime":"2026-11-24T08:54:24Z","time":12,"request":{"method":"GET","url":"https://api.example.com/me","httpVersion":"h2","headers":[{"name":":method","value":"GET"},{"name":"authorization","value":"Bearer abc"}],"queryString":[],"cookies":[],"headersSize":-1,"bodySize":0},"response":{"status":401,"statusText":"","httpVersion":"h2","headers":[{"name":"www-authenticate","value":"Bearer realm=\\"x\\""}],"content":{"size":2,"mimeType":"text/plain","text":"no"},"cookies":[],"redirectURL":"","headersSize":-1,"bodySize":2},"cache":{},"timings":{}}]}}`,
    format: 'har',
    exchanges: [
      'GET https://api.example.com/me (2) {authorization} -> 401 - {www-authenticate*} body 2 at 2026-11-24T08:54:25.000Z',
      'GET https://api.example.com/me (2) {authorization} -> 401 - {www-authenticate*} body 2 at 2026-11-24T08:54:24.000Z',
    ],
  },
  {
    name: 'cut in the middle',
    paste: `{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"1"},"pages":[],"entries":[{"startedDateTime":"2026-11-24T08:54:24.123Z","time":12,"request":{"method":"GET","url":"https://api.example.com/me","httpVersion":"h2","headers":[{"name":":method","value":"GET"},{"name":"authorization","value":"Bearer abc"}],"queryString":[],"cookies":[],"headersSize":-1,"bodySize":0},"response":{"status":401,"statusText":"","httpVersion":"h2","headers":[{"name":"www-authenticate","value":"Bearer realm=\\"x\\""}],"content":{"size":2,"mimeType":"text/plain","text":"no"},"cookies":[],"redirectURL":"","headersSize":-1,"bodySize":2},"cache":{},"timings":{}},{"startedDateTime":"2026-11-24T08:54:24.123Z","time":12,"request":{"method":"GET","url":"https://api.example.com/me","httpVersion":"h2","headers":[{"name":":metho`,
    format: 'har',
    exchanges: [
      'GET https://api.example.com/me (2) {authorization} -> 401 - {www-authenticate*} body 2 at 2026-11-24T08:54:24.123Z',
      'GET https://api.example.com/me (2) {~} at 2026-11-24T08:54:24.123Z',
    ],
    problems: ['json-cut@816'],
  },
  {
    name: 'grammar broken',
    paste: `{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"1"},"pages":[],"entries":[{"startedDateTime":"2026-11-24T08:54:24.123Z","time":12,"request":{"method":"GET","url":"https://api.example.com/me","httpVersion":"h2","headers":[{"name":":method","value":"GET"},{"name":"authorization","value":"Bearer abc"}],"queryString":[},"cookies":[],"headersSize":-1,"bodySize":0},"response":{"status":401,"statusText":"","httpVersion":"h2","headers":[{"name":"www-authenticate","value":"Bearer realm=\\"x\\""}],"content":{"size":2,"mimeType":"text/plain","text":"no"},"cookies":[],"redirectURL":"","headersSize":-1,"bodySize":2},"cache":{},"timings":{}},{"startedDateTime":"2026-11-24T08:54:24.123Z","time":12,"request":{"method":"GET","url":"https://api.example.com/me","httpVersion":"h2","headers":[{"name":":method","value":"GET"},{"name":"authorization","value":"Bearer abc"}],"queryString":[],"cookies":[],"headersSize":-1,"bodySize":0},"response":{"status":401,"statusText":"","httpVersion":"h2","headers":[{"name":"www-authenticate","value":"Bearer realm=\\"x\\""}],"content":{"size":2,"mimeType":"text/plain","text":"no"},"cookies":[],"redirectURL":"","headersSize":-1,"bodySize":2},"cache":{},"timings":{}}]}}`,
    format: 'har',
    exchanges: ['GET https://api.example.com/me (2) {authorization} at 2026-11-24T08:54:24.123Z'],
    problems: ['json-broken@336'],
  },
  {
    name: 'no entries',
    paste: `{"log":{"version":"1.2","entries":[]}}`,
    format: 'har',
    exchanges: [],
  },
];
