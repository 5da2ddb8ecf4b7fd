import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a comment with what the documents say',
    paste: 'headers = {"Authorization": "Bearer " + token}   # docs: Authorization: Token fake\n',
    marks: ['Token'],
  },
  {
    name: 'a sentence below',
    paste: 'Authorization: Bearer fake\n401. The server expects "Authorization: ApiKey fake"\n',
    marks: ['ApiKey'],
  },
  { name: 'the same word', paste: 'Authorization: Token fake\ndocs say Authorization: Token fake\n', marks: [] },
  { name: 'nothing is told', paste: 'headers = {"Authorization": "Bearer " + token}\n', marks: [] },
];
