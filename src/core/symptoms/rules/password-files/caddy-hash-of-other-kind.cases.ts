import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'apr1', paste: 'basic_auth /* {\n  bob $apr1$fake$fake\n}\n', marks: ['$apr1$'] },
  { name: 'bcrypt', paste: 'basicauth {\n  bob $2a$14$fake\n}\n', marks: [] },
  { name: 'elsewhere', paste: 'users {\n  bob $apr1$fake$fake\n}\n', marks: [] },
];
