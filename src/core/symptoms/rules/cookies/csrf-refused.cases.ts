import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a JSON body',
    paste: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"invalid csrf token"}',
    marks: ['invalid csrf'],
  },
  {
    name: 'a sentence',
    paste: 'HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nXSRF check failed',
    marks: ['XSRF check failed'],
  },
  {
    name: 'a page that passes',
    paste: 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<meta name="csrf-token" content="x"> invalid csrf',
    marks: [],
  },
  {
    name: 'a refusal with a form that holds a token',
    paste:
      'HTTP/1.1 401 Unauthorized\nContent-Type: text/html\n\n<meta name="csrf-token" content="abc">\n<p>Please log in</p>',
    marks: [],
  },
];
