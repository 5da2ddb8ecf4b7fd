import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const proof = (claims: object) => fakeJwt(claims, { typ: 'dpop+jwt', alg: 'ES256' });
const here = { htm: 'GET', htu: 'https://api.example.com/me' };

export const cases: readonly RuleCase[] = [
  {
    name: 'another address',
    paste: curlTrace({ sent: [`DPoP: ${proof({ ...here, htu: 'http://10.0.0.5:8080/me' })}`] }),
    marks: [proof({ ...here, htu: 'http://10.0.0.5:8080/me' })],
  },
  {
    name: 'another method',
    paste: curlTrace({ method: 'POST', sent: [`DPoP: ${proof(here)}`] }),
    marks: [proof(here)],
  },
  { name: 'the same', paste: curlTrace({ path: '/me?page=2', sent: [`DPoP: ${proof(here)}`] }), marks: [] },
  { name: 'a proof that cannot be read', paste: curlTrace({ sent: ['DPoP: fake'] }), marks: [] },
];
