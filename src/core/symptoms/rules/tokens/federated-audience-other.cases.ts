import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'AWS',
    paste: '"StringEquals": { "token.actions.githubusercontent.com:aud": "https://github.com/my-org" }',
    marks: ['https://github.com/my-org'],
    from: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  },
  {
    name: 'Entra',
    paste: '"issuer": "https://token.actions.githubusercontent.com",\n"audiences": ["https://github.com/my-org"]',
    marks: ['https://github.com/my-org'],
  },
  { name: 'as it should be', paste: '"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"', marks: [] },
  {
    name: 'in a list',
    paste: '"token.actions.githubusercontent.com:aud": ["sts.amazonaws.com"]',
    marks: [],
  },
];
