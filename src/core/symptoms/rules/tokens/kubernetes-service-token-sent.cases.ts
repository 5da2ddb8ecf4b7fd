import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = fakeJwt({ iss: 'https://kubernetes.default.svc.cluster.local', aud: ['vault'] });

export const cases: readonly RuleCase[] = [
  {
    name: 'the usual issuer',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token}`] }),
    marks: [token],
    from: 'Kubernetes documentation, managing service accounts',
  },
  { name: 'another issuer', paste: fakeJwt({ iss: 'https://login.example.com' }), marks: [] },
];
