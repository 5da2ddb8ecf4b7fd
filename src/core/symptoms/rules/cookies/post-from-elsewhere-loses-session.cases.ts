import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a payment',
    paste: 'The payment provider posts to our return URL and the customer is logged out there.',
    marks: ['payment provider posts'],
  },
  {
    name: 'a sign-in by form',
    paste: 'response_mode=form_post: the state cookie is missing in the callback',
    marks: ['response_mode=form_post'],
  },
  { name: 'no session', paste: 'The payment provider posts to our return URL and gets 401.', marks: [] },
  { name: 'nothing is lost', paste: 'SAML: the IdP posts its response, then the session begins.', marks: [] },
];
