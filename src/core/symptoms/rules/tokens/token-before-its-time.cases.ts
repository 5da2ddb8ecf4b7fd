import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const got = ['Date: Tue, 24 Nov 2026 08:54:24 GMT'];
const seconds = (time: string) => Date.parse(time) / 1000;
const early = fakeJwt({ nbf: seconds('2026-11-24T08:56:00Z') });
const young = fakeJwt({ iat: seconds('2026-11-24T08:56:00Z') });

export const cases: readonly RuleCase[] = [
  { name: 'nbf to come', paste: curlTrace({ sent: [`Authorization: Bearer ${early}`], got }), marks: [early] },
  { name: 'made in the future', paste: curlTrace({ sent: [`Authorization: Bearer ${young}`], got }), marks: [young] },
  {
    name: 'made in the same second',
    paste: curlTrace({ sent: [`Authorization: Bearer ${fakeJwt({ iat: seconds('2026-11-24T08:54:25Z') })}`], got }),
    marks: [],
  },
  { name: 'no clock', paste: curlTrace({ sent: [`Authorization: Bearer ${early}`] }), marks: [] },
];
