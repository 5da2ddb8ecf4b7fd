import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nX-elastic-product: Elasticsearch\n',
    marks: ['X-elastic-product: Elasticsearch'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nServer: nginx\n', marks: [] },
  { name: 'nothing failed', paste: 'HTTP/1.1 200 OK\nX-elastic-product: Elasticsearch\n', marks: [] },
];
