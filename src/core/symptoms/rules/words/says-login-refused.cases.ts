import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'both', paste: 'Incorrect email or password', marks: ['Incorrect email or password'] },
  { name: 'behind', paste: 'The login or password is incorrect.', marks: ['login or password is incorrect'] },
  { name: 'a password', paste: 'password: fake', marks: [] },
  { name: 'one identifier', paste: 'Invalid identifier or password', marks: ['Invalid identifier or password'] },
  { name: 'no match', paste: 'These credentials do not match our records.', marks: ['credentials do not match'] },
  { name: 'a code', paste: '{"detail":"LOGIN_BAD_CREDENTIALS"}', marks: ['LOGIN_BAD_CREDENTIALS'] },
  {
    name: 'a couple',
    paste: 'The username/password couple is invalid.',
    marks: ['username/password couple is invalid'],
  },
  {
    name: 'Shiro',
    paste: 'org.apache.shiro.authc.IncorrectCredentialsException: Submitted',
    marks: ['IncorrectCredentialsException'],
  },
  {
    name: 'ASP.NET Core Identity',
    paste: '{"title":"Unauthorized","status":401,"detail":"Failed"}',
    marks: ['"status":401,"detail":"Failed"'],
  },
  {
    name: 'a code of Firebase',
    paste: 'FirebaseError: Firebase: Error (auth/wrong-password).',
    marks: ['auth/wrong-password'],
  },
  { name: 'a comment', paste: '// stop here when the password is wrong', marks: [] },
  {
    name: 'a directory',
    paste: 'ldap_bind: Invalid credentials (49)',
    marks: ['ldap_bind: Invalid credentials'],
  },
  { name: 'a service', paste: 'AuthApiError: Invalid login credentials', marks: ['Invalid login credentials'] },
];
