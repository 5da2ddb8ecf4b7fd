import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a list of one',
    paste:
      '{\n  "aud": [\n    "vault"\n  ],\n  "iss": "https://kubernetes.default.svc.cluster.local",\n  "sub": "system:serviceaccount:demo:default"\n}',
    marks: ['vault'],
    from: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
  },
  {
    name: 'by the account',
    paste: '"aud": "https://vault.example.com",\n"sub": "system:serviceaccount:demo:app"',
    marks: ['https://vault.example.com'],
  },
  {
    name: 'for the API itself',
    paste: '"aud": ["https://kubernetes.default.svc"],\n"iss": "https://kubernetes.default.svc"',
    marks: [],
  },
  {
    name: 'for both',
    paste: '"aud": ["vault", "https://kubernetes.default.svc"],\n"iss": "https://kubernetes.default.svc"',
    marks: [],
  },
  { name: 'of another issuer', paste: '"aud": "vault",\n"iss": "https://login.example.com"', marks: [] },
];
