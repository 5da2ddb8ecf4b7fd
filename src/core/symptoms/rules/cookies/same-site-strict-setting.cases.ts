import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an env file', paste: 'SESSION_SAME_SITE=strict\n', marks: ['SESSION_SAME_SITE=strict'] },
  { name: 'code', paste: "cookie: { sameSite: 'strict', secure: true }\n", marks: ["sameSite: 'strict"] },
  { name: 'none', paste: 'SESSION_SAME_SITE=none\n', marks: [] },
];
