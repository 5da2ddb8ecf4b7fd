import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'one more', paste: 'key length is 165, expected 164\n', marks: ['length is 165, expected 164'] },
  { name: 'told', paste: 'The token has 41 characters instead of 40\n', marks: ['41 characters instead of 40'] },
  { name: 'far apart', paste: 'key length is 512, expected 2048\n', marks: [] },
  { name: 'no secret', paste: 'line length is 81, not 80\n', marks: [] },
];
