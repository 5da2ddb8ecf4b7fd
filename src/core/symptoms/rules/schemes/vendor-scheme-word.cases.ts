import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a field alone', paste: 'Authorization: SSWS 00fake', marks: ['SSWS'] },
  { name: 'with its service', paste: 'https://dev-1.okta.com/api/v1/users\nAuthorization: SSWS 00fake', marks: [] },
  { name: 'Bearer', paste: 'Authorization: Bearer 00fake', marks: [] },
  { name: 'a word of many', paste: 'Authorization: Token fake', marks: [] },
];
