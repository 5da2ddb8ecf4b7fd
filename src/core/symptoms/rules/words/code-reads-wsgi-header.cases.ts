import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Django', paste: "request.META['HTTP_AUTHORIZATION']", marks: ["request.META['HTTP_AUTHORIZATION'"] },
  { name: 'WSGI', paste: "environ.get('HTTP_AUTHORIZATION')", marks: ["environ.get('HTTP_AUTHORIZATION'"] },
  { name: 'another field', paste: "request.META['HTTP_ACCEPT']", marks: [] },
];
