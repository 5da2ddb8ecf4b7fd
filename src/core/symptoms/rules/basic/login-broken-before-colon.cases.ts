import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a key and its word', paste: 'fake0123fake4567fake\n:api_token', marks: ['fake0123fake4567fake'] },
  { name: 'in one line', paste: 'fake0123fake4567fake:api_token', marks: [] },
  { name: 'a list of symbols', paste: 'options:\n:api_token', marks: [] },
  { name: 'a list of definitions', paste: 'some-long-definition-term\n:definition', marks: [] },
];
