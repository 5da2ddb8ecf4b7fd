import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a HAR',
    paste:
      '{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-24T08:00:00Z","request":{"method":"GET","url":"http://api.example.com/me","headers":[{"name":"Authorization","value":"Bearer abc"}]},"response":{"status":301,"headers":[{"name":"Location","value":"https://api.example.com/me"}]}},{"startedDateTime":"2026-11-24T08:00:01Z","request":{"method":"GET","url":"https://api.example.com/me","headers":[{"name":"Accept","value":"*/*"}]},"response":{"status":401,"headers":[{"name":"WWW-Authenticate","value":"Bearer"}]}}]}}',
    marks: ['https://api.example.com/me'],
  },
  {
    name: 'the login is kept',
    paste:
      '{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-24T08:00:00Z","request":{"method":"GET","url":"http://api.example.com/me","headers":[{"name":"Authorization","value":"Bearer abc"}]},"response":{"status":301,"headers":[{"name":"Location","value":"https://api.example.com/me"}]}},{"startedDateTime":"2026-11-24T08:00:01Z","request":{"method":"GET","url":"https://api.example.com/me","headers":[{"name":"Authorization","value":"Bearer abc"}]},"response":{"status":401,"headers":[{"name":"WWW-Authenticate","value":"Bearer"}]}}]}}',
    marks: [],
  },
];
