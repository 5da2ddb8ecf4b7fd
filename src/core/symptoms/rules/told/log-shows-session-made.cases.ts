import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a session',
    paste: 'time="2026-03-02T10:00:00Z" level=info msg="Creating session for user bob"',
    marks: ['time="2026-03-02T10:00:00Z" level=info msg="Creating session'],
  },
  {
    name: 'a login',
    paste: '2026-03-02 10:00:00 INFO auth: login successful for bob',
    marks: ['2026-03-02 10:00:00 INFO auth: login successful'],
  },
  { name: 'the machine', paste: 'Mar 02 10:00:00 nas systemd-logind: New session created 12', marks: [] },
  { name: 'told', paste: 'The login was successful', marks: [] },
];
