import { curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const got = ['Date: Tue, 24 Nov 2026 08:54:24 GMT'];
const at = (time: string) => fakeJwt({ exp: Date.parse(time) / 1000 });
const [old, good] = [at('2026-11-24T08:00:00Z'), at('2026-11-24T09:00:00Z')];

export const cases: readonly RuleCase[] = [
  { name: 'expired', paste: curlTrace({ sent: [`Authorization: Bearer ${old}`], got }), marks: [old] },
  { name: 'a field of its own', paste: curlTrace({ sent: [`X-Auth-Token: ${old}`], got }), marks: [old] },
  {
    name: 'the token beside the answer',
    paste: `HTTP/1.1 401 Unauthorized\n${got[0]}\n\n${old}\n`,
    marks: [old],
  },
  { name: 'still valid', paste: curlTrace({ sent: [`Authorization: Bearer ${good}`], got }), marks: [] },
  { name: 'no clock', paste: curlTrace({ sent: [`Authorization: Bearer ${old}`] }), marks: [] },
  { name: 'no exp', paste: curlTrace({ sent: [`Authorization: Bearer ${fakeJwt({ aud: 'a' })}`], got }), marks: [] },
];
