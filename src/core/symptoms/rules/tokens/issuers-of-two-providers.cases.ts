import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Google and Firebase',
    paste: 'invalid issuer: got "https://accounts.google.com", want "https://securetoken.google.com/demo-1"',
    marks: ['accounts.google.com'],
  },
  {
    name: 'Auth0 and Cognito',
    paste: 'issuer: https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Fake\n"iss": "https://demo.eu.auth0.com/"',
    marks: ['cognito-idp.eu-west-1.amazonaws.com'],
  },
  { name: 'one provider', paste: 'invalid issuer https://accounts.google.com', marks: [] },
  {
    name: 'no word of an issuer',
    paste: 'redirected from https://accounts.google.com to https://demo.eu.auth0.com/',
    marks: [],
  },
  {
    name: 'federation',
    paste:
      "AADSTS700213: No matching record found for presented subject. Issuer: 'https://token.actions.githubusercontent.com'\nPOST https://login.microsoftonline.com/demo/oauth2/v2.0/token",
    marks: [],
  },
];
