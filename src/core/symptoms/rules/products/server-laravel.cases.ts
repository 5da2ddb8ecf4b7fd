import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the field',
    paste: 'HTTP/1.1 401 Unauthorized\nSet-Cookie: laravel_session=eyJpdiI6ImE; path=/; httponly\n',
    marks: ['Set-Cookie: laravel_session=eyJpdiI6ImE; path=/; httponly'],
  },
  { name: 'another field', paste: 'HTTP/1.1 401 Unauthorized\nSet-Cookie: session=abc\n', marks: [] },
  {
    name: 'nothing failed',
    paste: 'HTTP/1.1 200 OK\nSet-Cookie: laravel_session=eyJpdiI6ImE; path=/; httponly\n',
    marks: [],
  },
];
