import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'in one word', paste: '{"ok":false,"error":"invalid_auth"}', marks: ['invalid_auth'] },
  { name: 'behind', paste: 'The supplied token is not valid', marks: ['token is not valid'] },
  { name: 'no refusal', paste: 'token: fake', marks: [] },
];
