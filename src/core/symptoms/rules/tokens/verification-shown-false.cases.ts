import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'PHP',
    paste: '$ok = $jwsVerifier->verifyWithKey($jws, $jwk, 0); // false',
    marks: ['verifyWithKey($jws, $jwk, 0); // false'],
  },
  {
    name: 'Python',
    paste: 'compare_digest(signature, expected)  # False',
    marks: ['compare_digest(signature, expected)  # False'],
  },
  { name: 'it was true', paste: 'verifyWithKey($jws, $jwk, 0); // true', marks: [] },
  { name: 'a password', paste: 'password_verify($token, $hash); // false', marks: [] },
  { name: 'a test', paste: 'assert jwt.verify(badToken) == False', marks: [] },
];
