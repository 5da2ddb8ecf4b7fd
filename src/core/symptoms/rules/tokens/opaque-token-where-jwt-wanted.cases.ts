import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const body = '{"message":"jwt malformed"}';

export const cases: readonly RuleCase[] = [
  {
    name: 'an opaque token',
    paste: curlTrace({ sent: ['Authorization: Bearer fake-opaque-token'], body }),
    marks: ['fake-opaque-token'],
    from: 'jsonwebtoken 9.0.3, the wording',
  },
  { name: 'a JWT', paste: curlTrace({ sent: [`Authorization: Bearer ${fakeJwt({ aud: 'a' })}`], body }), marks: [] },
  {
    name: 'nothing speaks of a JWT',
    paste: curlTrace({ sent: ['Authorization: Bearer fake-opaque-token'] }),
    marks: [],
  },
];
