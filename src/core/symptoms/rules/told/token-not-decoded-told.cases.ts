import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a page that decodes', paste: 'jwt.io cannot decode the access token', marks: ['jwt.io cannot decode'] },
  {
    name: 'no dots',
    paste: 'the access token is only 32 characters long',
    marks: ['access token is only 32 characters'],
  },
  { name: 'five parts', paste: 'my token has five parts', marks: ['token has five parts'] },
  { name: 'it can be decoded', paste: 'jwt.io shows the claims of the token', marks: [] },
];
