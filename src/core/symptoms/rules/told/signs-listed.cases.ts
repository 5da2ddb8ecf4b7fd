import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'in marks', paste: 'It breaks on `#`, `%` and `&`.', marks: ['`#`, `%` and `&`'] },
  { name: 'two of them', paste: "only with '@' or '/' in it", marks: ["'@' or '/'"] },
  { name: 'in code', paste: "split('/', '@')", marks: [] },
  { name: 'one sign', paste: 'the path begins with `/`', marks: [] },
];
