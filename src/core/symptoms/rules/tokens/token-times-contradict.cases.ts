import { fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const upsideDown = fakeJwt({ iat: 1_800_000_000, exp: 1_700_000_000 });
const thousand = fakeJwt({ iat: 1_800_000_000_000, exp: 1_800_000_360_000 });

export const cases: readonly RuleCase[] = [
  { name: 'ends before it begins', paste: upsideDown, marks: [upsideDown] },
  { name: 'milliseconds', paste: `Authorization: Bearer ${thousand}`, marks: [thousand] },
  { name: 'in order', paste: fakeJwt({ iat: 1_700_000_000, exp: 1_800_000_000 }), marks: [] },
  { name: 'only one time', paste: fakeJwt({ exp: 1_700_000_000 }), marks: [] },
];
