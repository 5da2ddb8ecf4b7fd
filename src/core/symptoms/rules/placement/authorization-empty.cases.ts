import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'the word alone', paste: curlTrace({ sent: ['Authorization: Bearer '] }), marks: ['Bearer'] },
  {
    name: 'in a command',
    paste: 'curl -H "Authorization: Bearer " https://api.example.com/me',
    marks: ['Bearer'],
  },
  { name: 'a line alone', paste: 'Authorization: Basic', marks: ['Basic'] },
  { name: 'a variable in a line alone', paste: 'Authorization: token', marks: [] },
  { name: 'nothing at all', paste: curlTrace({ sent: ['Authorization:'] }), marks: ['> Authorization:'] },
  { name: 'a key field', paste: curlTrace({ sent: ['X-Api-Key:'] }), marks: ['X-Api-Key:'] },
  { name: 'a token', paste: curlTrace({ sent: ['Authorization: Bearer fake-token'] }), marks: [] },
  { name: 'a token without a word', paste: curlTrace({ sent: ['Authorization: fake-token'] }), marks: [] },
  { name: 'a key of YAML', paste: '    type: string\n  authorization:', marks: [] },
];
