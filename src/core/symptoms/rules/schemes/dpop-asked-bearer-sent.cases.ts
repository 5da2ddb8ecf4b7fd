import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const sent = ['Authorization: Bearer fake-token'];

export const cases: readonly RuleCase[] = [
  {
    name: 'Bearer to DPoP',
    paste: curlTrace({ sent, got: ['WWW-Authenticate: DPoP algs="ES256"'] }),
    marks: ['Bearer fake-token'],
  },
  {
    name: 'both are offered',
    paste: curlTrace({ sent, got: ['WWW-Authenticate: Bearer, DPoP algs="ES256"'] }),
    marks: [],
  },
  { name: 'nothing sent', paste: curlTrace({ got: ['WWW-Authenticate: DPoP algs="ES256"'] }), marks: [] },
];
