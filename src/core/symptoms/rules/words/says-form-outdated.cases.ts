import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of a form',
    paste: 'Error: Form security failed. Please reload the form and check that your cookies are enabled',
    marks: ['Form security failed'],
  },
  { name: 'a token of a form', paste: 'The form token does not match.', marks: ['form token does not match'] },
  { name: 'a page', paste: 'This page has expired. Sign in again.', marks: ['page has expired'] },
  { name: 'a token', paste: 'The access token has expired', marks: [] },
  { name: 'Wicket', paste: 'PageExpiredException: no such page', marks: ['PageExpiredException'] },
  { name: 'its token', paste: 'POST /backend 403: Invalid security token', marks: ['Invalid security token'] },
  { name: 'another token', paste: 'Invalid token', marks: [] },
];
