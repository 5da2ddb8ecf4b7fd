import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'InfluxDB',
    paste: 'panic: unauthorized: write:orgs/fa4e/buckets is unauthorized',
    marks: ['write:orgs/fa4e/buckets is unauthorized'],
  },
  { name: 'a scope', paste: 'read:packages is missing', marks: ['read:packages is missing'] },
  { name: 'an address', paste: 'GET /api/buckets is unauthorized', marks: [] },
  { name: 'a word', paste: 'write access is required', marks: [] },
  { name: 'a field of a form', paste: 'create.email is required', marks: [] },
];
