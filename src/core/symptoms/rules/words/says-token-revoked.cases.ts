import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'seen in public',
    paste: 'Your API key was reported as leaked.',
    marks: ['key was reported as leaked'],
  },
  {
    name: 'all of an age',
    paste: 'Tokens issued before May were made with a weak generator and have been revoked.',
    marks: ['Tokens issued before May were made with a weak generator and have been revoked'],
  },
  { name: 'another thing', paste: 'Access to fetch has been blocked by CORS policy', marks: [] },
  {
    name: 'by the user',
    paste: 'The token used in the request has been revoked by the user',
    marks: ['token used in the request has been revoked'],
  },
  { name: 'a code', paste: '{"error":"token_revoked"}', marks: ['token_revoked'] },
  { name: 'one of several', paste: 'Access token expired or revoked', marks: [] },
  { name: 'advice', paste: 'If the token was revoked, make a new one.', marks: [] },
  { name: 'a list', paste: 'The token has been blacklisted', marks: ['token has been blacklisted'] },
  {
    name: 'no user',
    paste: 'The user belonging to this token does no longer exist.',
    marks: ['belonging to this token does no longer exist'],
  },
  { name: 'a new password', paste: 'The user has reset their password.', marks: ['user has reset their password'] },
  { name: 'a bid', paste: 'The user must reset their password.', marks: [] },
];
