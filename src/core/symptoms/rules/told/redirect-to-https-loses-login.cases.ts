import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field is gone',
    paste: 'The Authorization header is gone after the 301 from http to https.',
    marks: ['Authorization header is gone after the 301 from http to https'],
  },
  {
    name: 'the other way round',
    paste: 'nginx redirects http -> https, and the second request comes without token',
    marks: ['redirects http -> https, and the second request comes without token'],
  },
  { name: 'no login', paste: 'nginx redirects http to https', marks: [] },
];
