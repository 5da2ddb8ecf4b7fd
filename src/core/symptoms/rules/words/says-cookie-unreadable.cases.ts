import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'gorilla',
    paste: 'level=error msg="securecookie: the value is not valid"',
    marks: ['securecookie: the value is not valid'],
  },
  {
    name: 'its signature',
    paste: 'session cookie signature mismatch, new session',
    marks: ['cookie signature mismatch'],
  },
  { name: 'deciphered', paste: 'WARN: cannot decrypt session cookie', marks: ['cannot decrypt session cookie'] },
  { name: 'passive', paste: 'session cookie could not be decrypted', marks: ['cookie could not be decrypted'] },
  { name: 'of a form', paste: 'CSRF cookie signature mismatch', marks: [] },
  { name: 'a cookie set', paste: 'Set-Cookie: sid=fake; Path=/', marks: [] },
  { name: 'a date', paste: 'Failed to parse cookie: invalid date', marks: [] },
];
