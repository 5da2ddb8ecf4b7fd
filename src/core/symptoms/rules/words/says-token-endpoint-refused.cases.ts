import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Go',
    paste: 'oauth2: cannot fetch token: 401 Unauthorized',
    marks: ['cannot fetch token: 401'],
  },
  {
    name: 'an address',
    paste: 'POST https://login.example.com/connect/token 401 (Unauthorized)',
    marks: ['/connect/token 401'],
  },
  {
    name: 'the status first',
    paste: 'HTTP 401 while exchanging code',
    marks: ['401 while exchanging code'],
  },
  { name: 'an API', paste: 'GET https://api.example.com/me 401 (Unauthorized)', marks: [] },
  { name: 'another status', paste: 'token request failed: 500', marks: [] },
  {
    name: 'at the introspection',
    paste: 'Introspection endpoint responded with 401',
    marks: ['Introspection endpoint responded with 401'],
  },
];
