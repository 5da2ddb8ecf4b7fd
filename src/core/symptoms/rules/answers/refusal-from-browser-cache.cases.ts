import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a HAR of Chrome',
    paste:
      '{"log":{"version":"1.2","entries":[{"_fromCache":"disk","startedDateTime":"2026-11-24T08:00:00Z","request":{"method":"GET","url":"https://api.example.com/me","headers":[]},"response":{"status":401,"headers":[{"name":"WWW-Authenticate","value":"Bearer"}]}}]}}',
    marks: ['"_fromCache":"disk"'],
  },
  {
    name: 'the header view',
    paste:
      'Request URL: https://api.example.com/me\nRequest Method: GET\nStatus Code: 401 Unauthorized (from disk cache)\nResponse Headers\nServer: nginx\n',
    marks: ['(from disk cache)'],
  },
  {
    name: 'another entry came from the cache',
    paste:
      '{"log":{"version":"1.2","entries":[{"_fromCache":"disk","startedDateTime":"2026-11-24T08:00:00Z","request":{"method":"GET","url":"https://api.example.com/a.js","headers":[]},"response":{"status":200,"headers":[]}},{"startedDateTime":"2026-11-24T08:00:00Z","request":{"method":"GET","url":"https://api.example.com/me","headers":[]},"response":{"status":401,"headers":[]}}]}}',
    marks: [],
  },
  {
    name: 'a page from the cache',
    paste:
      'Request URL: https://api.example.com/me\nRequest Method: GET\nStatus Code: 200 OK (from disk cache)\nResponse Headers\nServer: nginx\n',
    marks: [],
  },
];
