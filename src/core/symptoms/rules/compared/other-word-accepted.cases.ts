import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'without a word',
    paste: '- `Authorization: fake_123` returns 200\n- `Authorization: Bearer fake_123` returns 401',
    marks: ['Authorization: Bearer'],
  },
  {
    name: 'another word',
    paste: 'Authorization: Bearer fake => 401\nAuthorization: Token fake => 200',
    marks: ['Authorization: Bearer'],
  },
  { name: 'the word was missing', paste: 'Authorization: fake => 401\nAuthorization: Bearer fake => 200', marks: [] },
  { name: 'one alone', paste: 'Authorization: Bearer fake => 401', marks: [] },
];
