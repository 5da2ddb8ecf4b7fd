import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'REST framework',
    paste: 'HTTP/1.1 401 Unauthorized\nAllow: GET, HEAD, OPTIONS\nVary: Accept, Cookie\nX-Frame-Options: DENY\n',
    marks: ['Allow: GET, HEAD, OPTIONS'],
    from: 'Django REST framework 3, its documentation',
  },
  {
    name: 'another Vary',
    paste: 'HTTP/1.1 401 Unauthorized\nAllow: GET, HEAD\nVary: Accept-Encoding\nX-Frame-Options: DENY\n',
    marks: [],
  },
  {
    name: 'nothing failed',
    paste: 'HTTP/1.1 200 OK\nAllow: GET, HEAD, OPTIONS\nVary: Accept, Cookie\nX-Frame-Options: DENY\n',
    marks: [],
  },
];
