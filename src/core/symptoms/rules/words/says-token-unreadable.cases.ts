import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a parser', paste: 'The token could not be parsed from the request', marks: ['token could not be parsed'] },
  { name: 'its parts', paste: 'error: wrong number of segments', marks: ['wrong number of segments'] },
  { name: 'a token', paste: 'token: fake', marks: [] },
  {
    name: 'three parts',
    paste: 'The token was expected to have 3 parts, but got 1.',
    marks: ['expected to have 3 parts'],
  },
  { name: 'or missing', paste: 'missing or malformed jwt', marks: [] },
  {
    name: 'a number of parts',
    paste: 'Expected token to be composed of 2 or 3 parts separated by dots',
    marks: ['composed of 2 or 3 parts'],
  },
  { name: 'a file', paste: 'the file is composed of three parts', marks: [] },
];
