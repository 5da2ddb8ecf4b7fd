import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a list',
    paste: '"aud": [\n  "https://api.example.com",\n  "https://tenant.auth0.com/userinfo"\n]',
    marks: ['"aud": [\n  "https://api.example.com",\n  "https://tenant.auth0.com/userinfo"'],
  },
  { name: 'one audience', paste: '"aud": "https://tenant.auth0.com/userinfo"', marks: [] },
  { name: 'the address alone', paste: 'GET https://tenant.auth0.com/userinfo', marks: [] },
];
