import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two numbers',
    paste: '[nbf] => 1800000123\nphp > echo time();\n1800000000',
    marks: ['nbf] => 1800000123'],
  },
  {
    name: 'two dates',
    paste: 'valid from 2026-08-01T10:00:20Z, Instant.now 2026-08-01T09:59:58Z',
    marks: ['valid from 2026-08-01T10:00:20'],
  },
  { name: 'one line', paste: '"iat": 1800000050, now: 1800000000', marks: ['iat": 1800000050'] },
  { name: 'begun already', paste: '"iat": 1799999990, now: 1800000000', marks: [] },
  { name: 'another hour', paste: 'nbf 2026-08-01T12:00:00, now 2026-08-01T10:00:00', marks: [] },
  { name: 'no clock', paste: '"iat": 1800000050, "exp": 1800003650', marks: [] },
];
