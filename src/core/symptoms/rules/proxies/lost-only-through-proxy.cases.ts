import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the server first',
    paste: 'directly on port 8080 the token is accepted, through the gateway I get 401',
    marks: ['directly on port 8080 the token is accepted, through the gateway I get 401'],
  },
  {
    name: 'the proxy first',
    paste: 'Behind nginx the login is undefined, directly it is there',
    marks: ['Behind nginx the login is undefined, directly it is there'],
  },
  { name: 'both work', paste: 'directly it works, and through the gateway it works too', marks: [] },
  { name: 'Windows login', paste: 'directly NTLM works, through the proxy it fails with 401', marks: [] },
];
