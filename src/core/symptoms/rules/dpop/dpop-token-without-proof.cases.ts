import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'no proof',
    paste: curlTrace({ sent: ['Authorization: DPoP fake-token'], got: ['WWW-Authenticate: DPoP algs="ES256"'] }),
    marks: ['DPoP fake-token'],
  },
  {
    name: 'with a proof',
    paste: curlTrace({ sent: ['Authorization: DPoP fake-token', `DPoP: ${fakeJwt({ htm: 'GET' })}`] }),
    marks: [],
  },
  { name: 'a line alone shows no others', paste: 'Authorization: DPoP fake-token', marks: [] },
];
