import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'timedatectl', paste: 'pi@box:~ $ timedatectl\n  RTC time: n/a', marks: ['pi@box:~ $ timedatectl'] },
  { name: 'its lines alone', paste: 'NTP service: inactive', marks: ['NTP service: '] },
  { name: 'Windows', paste: 'C:\\> w32tm /query /status', marks: ['C:\\> w32tm /'] },
  { name: 'Windows, without a prompt', paste: 'w32tm /resync', marks: ['w32tm /'] },
  { name: 'chrony', paste: '# chronyc tracking\nSystem time : 3200 seconds slow', marks: ['# chronyc tracking'] },
  { name: 'a service in a log', paste: 'systemd[1]: Started systemd-timesyncd.service.', marks: [] },
  { name: 'date alone', paste: '$ date -u\nSat Aug  1 10:00:00 UTC 2026', marks: ['$ date -u'] },
  { name: 'a date for a file', paste: 'date -u > build.txt', marks: [] },
  { name: 'a date for a name', paste: 'date -u +%Y-%m-%d', marks: [] },
  {
    name: 'a number since 1970',
    paste: 'time.time() -> 86.2',
    marks: ['time.time() -> 86.2'],
  },
  {
    name: 'another clock on the wall',
    paste: 'The wall clock: 10:41',
    marks: ['wall clock: 10:41'],
  },
  { name: 'a heading', paste: '### Date\n\nA prompt for a date', marks: [] },
];
