import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = fakeJwt({ aud: 'fake' }, { alg: 'none' });

export const cases: readonly RuleCase[] = [
  { name: 'no algorithm', paste: curlTrace({ sent: [`Authorization: Bearer ${token}`] }), marks: [token] },
  { name: 'the token alone', paste: token, marks: [token] },
  { name: 'signed', paste: fakeJwt({ aud: 'fake' }), marks: [] },
];
