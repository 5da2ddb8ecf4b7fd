import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a fresher sign-in',
    paste:
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="insufficient_user_authentication", max_age="300"\n',
    marks: ['error="insufficient_user_authentication"'],
    from: 'RFC 9470 section 3',
  },
  {
    name: 'a class of sign-in, without the error',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="x", acr_values="mfa"\n',
    marks: ['acr_values="mfa"'],
  },
  { name: 'neither', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="max_age"\n', marks: [] },
  {
    name: 'max-age of a cache is another thing',
    paste: 'HTTP/1.1 401 Unauthorized\nCache-Control: max-age=300\nWWW-Authenticate: Bearer\n',
    marks: [],
  },
];
