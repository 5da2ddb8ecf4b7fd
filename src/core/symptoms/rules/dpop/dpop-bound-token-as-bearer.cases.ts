import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const bound = fakeJwt({ cnf: { jkt: 'fake-thumbprint' } });

export const cases: readonly RuleCase[] = [
  { name: 'bound, sent as Bearer', paste: curlTrace({ sent: [`Authorization: Bearer ${bound}`] }), marks: [bound] },
  { name: 'bound, sent as DPoP', paste: curlTrace({ sent: [`Authorization: DPoP ${bound}`] }), marks: [] },
  {
    name: 'bound to a certificate (RFC 8705)',
    paste: curlTrace({ sent: [`Authorization: Bearer ${fakeJwt({ cnf: { 'x5t#S256': 'fake' } })}`] }),
    marks: [],
  },
  { name: 'not bound', paste: curlTrace({ sent: [`Authorization: Bearer ${fakeJwt({ aud: 'a' })}`] }), marks: [] },
];
