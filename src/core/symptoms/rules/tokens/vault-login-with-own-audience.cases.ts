import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an operator',
    paste:
      'kind: VaultAuth\nspec:\n  method: kubernetes\n  kubernetes:\n    role: demo\n    serviceAccount: default\n    audiences:\n    - vault\n',
    marks: ['audiences:\n    - vault'],
    from: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
  },
  {
    name: 'a projected token',
    paste:
      'name: vault-token\nprojected:\n  sources:\n  - serviceAccountToken:\n      path: token\n      audience: vault\n',
    marks: ['audience: vault'],
  },
  { name: 'none', paste: 'kind: VaultAuth\nspec:\n  kubernetes:\n    role: demo\n', marks: [] },
  { name: 'another recipient', paste: 'serviceAccountToken:\n  audience: sts.amazonaws.com\n# vault\n', marks: [] },
];
