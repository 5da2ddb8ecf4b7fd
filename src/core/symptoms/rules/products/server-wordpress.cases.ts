import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nLink: <https://example.com/wp-json/>; rel="https://api.w.org/"\n',
    marks: ['Link: <https://example.com/wp-json/>; rel="https://api.w.org/"'],
  },
  {
    name: 'another field',
    paste: 'HTTP/1.1 401 Unauthorized\nLink: <https://example.com/>; rel="canonical"\n',
    marks: [],
  },
  {
    name: 'nothing failed',
    paste: 'HTTP/1.1 200 OK\nLink: <https://example.com/wp-json/>; rel="https://api.w.org/"\n',
    marks: [],
  },
];
