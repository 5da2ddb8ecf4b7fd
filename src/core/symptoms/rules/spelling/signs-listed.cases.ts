import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'in marks', paste: 'It breaks on `#`, `%` and `&`.', marks: ['`#`, `%` and `&`'] },
  { name: 'two of them', paste: "only with '@' or '/' in it", marks: ["'@' or '/'"] },
  { name: 'in code', paste: "split('/', '@')", marks: [] },
  { name: 'one sign', paste: 'the path begins with `/`', marks: [] },
  {
    name: 'in a manual',
    paste:
      'Most editors insert the closing bracket for `(`, `[` and `{`, so that the text ends in another state than the one that the user typed.',
    marks: [],
  },
];
