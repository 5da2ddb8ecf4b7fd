import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an operator',
    paste: 'URL: PUT https://vault.example.com/v1/auth/kubernetes/login\nCode: 403. Errors:\n* permission denied',
    marks: ['auth/kubernetes/login'],
  },
  {
    name: 'another login',
    paste: 'PUT https://vault.example.com/v1/auth/approle/login\nCode: 403. permission denied',
    marks: [],
  },
  { name: 'accepted', paste: 'PUT https://vault.example.com/v1/auth/kubernetes/login 200', marks: [] },
];
