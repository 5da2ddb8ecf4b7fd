import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a dialog of Swagger',
    paste: 'in the Authorize dialog I paste only the token: 401',
    marks: ['Authorize dialog I paste only the token'],
  },
  { name: 'the word is forgotten', paste: 'I forgot the word Bearer', marks: ['forgot the word Bearer'] },
  { name: 'a token is missing', paste: 'error: missing bearer token', marks: [] },
  { name: 'it is copied to a file', paste: 'I just copy the token into a file', marks: [] },
];
