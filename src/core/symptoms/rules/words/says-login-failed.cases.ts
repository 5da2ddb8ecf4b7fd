import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an attempt', paste: 'Failed login attempt for user bob', marks: ['Failed login'] },
  { name: 'a failure', paste: 'login failure for user admin from 10.0.0.4 via web', marks: ['login failure'] },
  { name: 'credentials', paste: '{"error":"Invalid credentials"}', marks: ['Invalid credentials'] },
  { name: 'with a word between', paste: 'Invalid login credentials', marks: ['Invalid login credentials'] },
  { name: 'a program', paste: 'BadLoginError: Password does not match', marks: ['BadLoginError'] },
  { name: 'advice', paste: 'Please verify your username and password.', marks: ['verify your username and password'] },
  { name: 'a page for it', paste: 'invalid login page', marks: [] },
  { name: 'the secure shell', paste: 'ssh: login failed for bob', marks: [] },
  { name: 'two fields of a form', paste: 'The passwords do not match', marks: [] },
  { name: 'a token', paste: 'Failed to authenticate token.', marks: [] },
  { name: 'missing too', paste: 'Missing or invalid credentials', marks: [] },
];
