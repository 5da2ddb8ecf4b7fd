import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the sentence of Django REST framework',
    paste:
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"detail":"Authentication credentials were not provided."}',
    marks: ['credentials were not provided'],
  },
  {
    name: 'a page',
    paste: 'HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<p>Please log in to go on</p>',
    marks: ['Please log in'],
  },
  {
    name: 'a real 403',
    paste:
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"detail":"You do not have permission to perform this action."}',
    marks: [],
  },
  {
    name: '401',
    paste:
      'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"detail":"Authentication credentials were not provided."}',
    marks: [],
  },
];
