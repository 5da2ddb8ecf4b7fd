import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Ruby',
    paste: 'ArgumentError: header field value cannot include CR/LF',
    marks: ['header field value cannot include CR/LF'],
    from: 'https://github.com/ruby/net-http/blob/master/lib/net/http/header.rb',
  },
  {
    name: 'a character',
    paste: 'IllegalArgumentException: Unexpected char 0x0a at 44 in Authorization value',
    marks: ['Unexpected char 0x0a'],
  },
  {
    name: 'line breaks',
    paste: 'New-line characters are not allowed in header values.',
    marks: ['New-line characters are not allowed'],
  },
  { name: 'Rust', paste: 'failed to parse header value: InvalidHeaderValue', marks: ['failed to parse header value'] },
  { name: 'a name', paste: 'Invalid header name', marks: [] },
  { name: 'a letter', paste: 'Unexpected char 0x41 at 3', marks: [] },
  {
    name: '.NET',
    paste: "System.FormatException: The format of value 'Bearer: fake' is invalid.",
    marks: ["FormatException: The format of value 'Bearer: fake' is invalid"],
  },
  {
    name: 'node-fetch',
    paste: 'HttpError: token *** is not a legal HTTP header value',
    marks: ['is not a legal HTTP header value'],
  },
  {
    name: 'PHP',
    paste: 'Header may not contain more than a single header, new line detected',
    marks: ['more than a single header, new line detected'],
  },
  {
    name: 'before it is sent',
    paste: 'configured token contains non-printable characters and cannot be used',
    marks: ['token contains non-printable characters'],
  },
  { name: 'what a manual says', paste: 'a key has a line in the file', marks: [] },
];
