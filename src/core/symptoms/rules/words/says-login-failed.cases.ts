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
  {
    name: 'an attempt',
    paste: 'Your sign-in attempt has failed. Make sure the user name and password fit.',
    marks: ['sign-in attempt has failed'],
  },
  {
    name: 'a request to look',
    paste: 'Please check your credentials and try again',
    marks: ['Please check your credentials and try again'],
  },
  {
    name: 'details',
    paste: 'The login details you gave were not recognised',
    marks: ['login details you gave were not recognised'],
  },
  { name: 'unable to', paste: 'Unable to log you in', marks: ['Unable to log you in'] },
  { name: 'a pair', paste: 'Username and password do not match', marks: ['Username and password do not match'] },
  { name: 'a form', paste: 'Enter your username and password to log in', marks: [] },
];
