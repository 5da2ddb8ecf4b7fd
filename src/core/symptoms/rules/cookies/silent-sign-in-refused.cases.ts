import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a code', paste: 'getTokenSilently failed\nerror: "login_required"', marks: ['"login_required'] },
  { name: 'in an address', paste: 'silent-callback.html?error=login_required', marks: ['=login_required'] },
  {
    name: 'as words',
    paste: 'Error: Login required\n    at new GenericError (auth0-spa-js.js:1)',
    marks: ['Error: Login required'],
  },
  { name: 'not silent', paste: '{"error":"login_required"}', marks: [] },
  { name: 'nobody is missed', paste: 'silent renew done', marks: [] },
];
