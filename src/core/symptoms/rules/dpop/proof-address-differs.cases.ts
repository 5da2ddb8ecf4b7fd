import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an inner and a public host',
    paste: 'invalid_dpop_proof: htu mismatch: http://api:8080/token and https://auth.example.com/token',
    marks: ['htu mismatch: http://api:8080/token and https://auth.example.com'],
  },
  {
    name: 'another scheme alone',
    paste: 'DPoP htu is https://a.example.com/x, the server expected http://a.example.com/x',
    marks: ['htu is https://a.example.com/x, the server expected http://a.example.com'],
  },
  {
    name: 'the same host',
    paste: 'DPoP htu is https://a.example.com/x, expected https://a.example.com/y',
    marks: [],
  },
];
