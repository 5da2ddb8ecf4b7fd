import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an hour',
    paste:
      '{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-24T08:00:00Z","request":{"method":"GET","url":"https://api.example.com/me","headers":[]},"response":{"status":401,"headers":[{"name":"Date","value":"Tue, 24 Nov 2026 09:10:00 GMT"}]}}]}}',
    marks: ['Tue, 24 Nov 2026 09:10:00 GMT'],
  },
  {
    name: 'a minute',
    paste:
      '{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-24T08:00:00Z","request":{"method":"GET","url":"https://api.example.com/me","headers":[]},"response":{"status":401,"headers":[{"name":"Date","value":"Tue, 24 Nov 2026 08:01:00 GMT"}]}}]}}',
    marks: [],
  },
  {
    name: 'another time zone, the same moment',
    paste:
      '{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-24T10:00:00+02:00","request":{"method":"GET","url":"https://api.example.com/me","headers":[]},"response":{"status":401,"headers":[{"name":"Date","value":"Tue, 24 Nov 2026 08:00:02 GMT"}]}}]}}',
    marks: [],
  },
  {
    name: 'an old answer from a cache',
    paste:
      '{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-24T08:00:00Z","request":{"method":"GET","url":"https://api.example.com/me","headers":[]},"response":{"status":401,"headers":[{"name":"Date","value":"Tue, 24 Nov 2026 07:00:00 GMT"},{"name":"Age","value":"3600"}]}}]}}',
    marks: [],
  },
];
