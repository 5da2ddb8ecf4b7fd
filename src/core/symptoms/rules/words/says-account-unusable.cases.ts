import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'disabled', paste: 'This user has been disabled.', marks: ['user has been disabled'] },
  { name: 'with a name', paste: "User 'bob' is currently inactive", marks: ["User 'bob' is currently inactive"] },
  {
    name: 'as a description',
    paste: '<error code="101" description="Account suspended"/>',
    marks: ['Account suspended'],
  },
  { name: 'in one word', paste: '{"code":"USER_DEACTIVATED"}', marks: ['USER_DEACTIVATED'] },
  { name: 'a feature', paste: 'user registration is disabled', marks: [] },
  { name: 'an account', paste: 'account: fake', marks: [] },
  { name: 'an address', paste: 'AuthApiError: Email not confirmed', marks: ['Email not confirmed'] },
  {
    name: 'ASP.NET Core Identity',
    paste: '{"title":"Unauthorized","status":401,"detail":"LockedOut"}',
    marks: ['"detail":"LockedOut"'],
  },
  { name: 'blocked', paste: 'Your account has been blocked.', marks: ['account has been blocked'] },
  { name: 'blocked for a while', paste: 'Your account has been blocked after 10 attempts.', marks: [] },
];
