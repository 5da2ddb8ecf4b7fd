import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const got = ['Date: Tue, 24 Nov 2026 08:54:24 GMT'];
const at = (exp: string, nbf?: string) =>
  fakeJwt({ exp: Date.parse(exp) / 1000, ...(nbf ? { nbf: Date.parse(nbf) / 1000 } : {}) });
const good = at('2026-11-24T09:00:00Z', '2026-11-24T08:00:00Z');
const old = at('2026-11-24T08:00:00Z');
const early = at('2026-11-24T10:00:00Z', '2026-11-24T09:00:00Z');

export const cases: readonly RuleCase[] = [
  { name: 'counted', paste: curlTrace({ sent: [`Authorization: Bearer ${good}`], got }), marks: [good] },
  { name: 'expired', paste: curlTrace({ sent: [`Authorization: Bearer ${old}`], got }), marks: [] },
  { name: 'too early', paste: curlTrace({ sent: [`Authorization: Bearer ${early}`], got }), marks: [] },
  { name: 'no clock', paste: curlTrace({ sent: [`Authorization: Bearer ${good}`] }), marks: [] },
];
