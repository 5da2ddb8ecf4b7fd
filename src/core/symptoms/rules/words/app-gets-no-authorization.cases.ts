import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an app',
    paste: 'the login of the gate is there, but my app no longer gets the Authorization header',
    marks: ['app no longer gets the Authorization header'],
  },
  {
    name: 'at the target',
    paste: 'Authorization header missing at the target',
    marks: ['Authorization header missing at the target'],
  },
  {
    name: 'the proxy',
    paste: 'I think the ingress strips the Authorization header, 401',
    marks: ['ingress strips the Authorization header'],
  },
  { name: 'a redirect', paste: 'after a redirect the service never sees the Authorization header', marks: [] },
  { name: 'a client', paste: 'Authorization header missing', marks: [] },
];
