import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of Python',
    paste: 'TypeError: expected token to be a str, received NoneType instead',
    marks: ['token to be a str, received NoneType'],
  },
  { name: 'it is empty', paste: 'Uncaught Error: Empty token!', marks: ['Error: Empty token'] },
  { name: 'it must not be', paste: 'ValueError: api_key cannot be empty', marks: ['api_key cannot be empty'] },
  { name: 'a key of a table', paste: 'null value in column "id": primary key cannot be null', marks: [] },
  { name: 'a request', paste: 'the request had an empty token: token cannot be null', marks: [] },
  { name: 'what a parser says', paste: 'SyntaxError: Unexpected token, got undefined', marks: [] },
  {
    name: 'what a setting came to',
    paste: 'Error: "apiKey" resolved to an empty string',
    marks: ['apiKey" resolved to an empty'],
  },
];
