import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a new line', paste: 'The file has a trailing newline, 401', marks: ['trailing newline'] },
  { name: 'line endings', paste: 'The key file has Windows line endings', marks: ['Windows line endings'] },
  { name: 'what it ends in', paste: 'the token ends with a carriage return', marks: ['ends with a carriage return'] },
  { name: 'a linter', paste: 'eslint: trailing spaces not allowed', marks: [] },
  { name: 'no word of it', paste: '401 Unauthorized', marks: [] },
  { name: 'a parser', paste: 'Block scalar includes extra characters', marks: [] },
  { name: 'a formatter', paste: 'removes trailing whitespace of each line', marks: [] },
  {
    name: 'an escape',
    paste: 'Illegal header value b"Bearer fake\\n"',
    marks: ['header value b"Bearer fake\\n"'],
  },
  {
    name: 'a warning of a linter',
    paste: '12:5 error Unexpected token\n40:1 warning Trailing spaces not allowed no-trailing-spaces',
    marks: [],
  },
  { name: 'a space', paste: 'There was a space at the end of my API key', marks: ['space at the end of'] },
  { name: 'in the middle', paste: 'API_TOKEN is set, but it contains a line break', marks: ['contains a line break'] },
  { name: 'of other text', paste: 'the file contains tabs', marks: [] },
  { name: 'a space at the end', paste: 'there was a space at the end, now the key works', marks: ['space at the end'] },
  { name: 'copied with it', paste: 'I copied a line break with the token', marks: ['copied a line break'] },
  {
    name: 'a space in a value of a field',
    paste: "Illegal header value b'fakefake '",
    marks: ["header value b'fakefake '"],
  },
  { name: 'a scheme word alone', paste: "Illegal header value b'Bearer '", marks: [] },
  {
    name: 'by its number',
    paste: 'illegal character 0x0a in header value',
    marks: ['illegal character 0x0a in header'],
  },
];
