import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'behind its name',
    paste: 'Request headers: authorization: Bearer\n{"message":"Unauthorized"}',
    marks: ['Bearer'],
  },
  { name: 'as JSON', paste: '"headers": {\n  "authorization": "Bearer ",\n}\n401', marks: ['Bearer'] },
  { name: 'with a token', paste: 'authorization: Bearer fake\n401', marks: [] },
  { name: 'a sentence', paste: '401: use the header Authorization: Bearer followed by a token', marks: [] },
];
