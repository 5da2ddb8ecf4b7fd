import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in a trace',
    paste: curlTrace({ sent: ['Authorization: Bearer {{access_token}}'] }),
    marks: ['{{access_token}}'],
  },
  { name: 'a key field', paste: curlTrace({ sent: ['X-Api-Key: {{api_key}}'] }), marks: ['{{api_key}}'] },
  {
    name: 'an expression of a workflow file',
    paste: curlTrace({ sent: [`Authorization: Bearer $${'{{ secrets.TOKEN }}'}`] }),
    marks: [],
  },
  { name: 'a token', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
];
