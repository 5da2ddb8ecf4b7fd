import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a machine and its guest',
    paste: 'host: Mon Nov 30 08:00:00 UTC 2026\nguest: Mon Nov 30 07:12:00 UTC 2026',
    marks: ['guest: Mon Nov 30 07:12:00 UTC'],
  },
  {
    name: 'an answer and the own clock',
    paste: '< date: Mon, 30 Nov 2026 08:00:00 GMT\n$ date -u\nMon Nov 30 07:52:10 UTC 2026',
    marks: ['$ date -u\nMon Nov 30 07:52:10 UTC'],
  },
  {
    name: 'ISO 8601',
    paste: 'server: 2026-11-30T08:00:00Z\nclient: 2026-11-30T08:04:07Z',
    marks: ['client: 2026-11-30T08:04:07'],
  },
  { name: 'a time zone', paste: 'host: Mon Nov 30 08:00:00\nguest: Mon Nov 30 07:00:00', marks: [] },
  { name: 'the same time', paste: 'host: Mon Nov 30 08:00:00\nguest: Mon Nov 30 08:00:01', marks: [] },
  { name: 'one clock', paste: 'host: Mon Nov 30 08:00:00 UTC 2026', marks: [] },
  {
    name: 'lines of a log',
    paste: 'server: 2026-11-30 08:00:00 start\nclient: 2026-11-30 08:12:41 connected',
    marks: [],
  },
  {
    name: 'on one line',
    paste: 'primary: 2024-09-04 12:00:10  replica: 2024-09-04 12:12:02',
    marks: ['  replica: 2024-09-04 12:12:02'],
  },
];
