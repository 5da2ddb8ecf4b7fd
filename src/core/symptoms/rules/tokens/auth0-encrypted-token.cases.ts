import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = (header: object) => `${fakeJwt({}, header).split('.')[0]}..ZmFrZQ.ZmFrZQ.ZmFrZQ`;
const auth0 = token({ alg: 'dir', enc: 'A256GCM', iss: 'https://fake.auth0.com/' });

export const cases: readonly RuleCase[] = [
  {
    name: 'as Auth0 issues it',
    paste: curlTrace({ sent: [`Authorization: Bearer ${auth0}`] }),
    marks: [auth0],
    from: 'auth0/auth0-spa-js issue 1008',
  },
  {
    name: 'encrypted by others',
    paste: curlTrace({ sent: [`Authorization: Bearer ${token({ alg: 'RSA-OAEP', enc: 'A256GCM' })}`] }),
    marks: [],
  },
  { name: 'a signed token', paste: curlTrace({ sent: [`Authorization: Bearer ${fakeJwt({ aud: 'a' })}`] }), marks: [] },
  {
    name: 'decoded',
    paste: '{"alg":"dir","enc":"A256GCM","iss":"https://tenant.auth0.com/"}',
    marks: ['"alg":"dir","enc":"A256GCM","iss":'],
  },
];
