import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'instead of',
    paste: 'I was sending the refresh token instead of the access token',
    marks: ['sending the refresh token instead of the access token'],
  },
  {
    name: 'the name of a field',
    paste: 'I sent the key "refresh" of the answer as Bearer',
    marks: ['sent the key "refresh" of the answer as Bearer'],
  },
  {
    name: 'made for another use',
    paste: 'Used the JWT from the chat widget for the REST API',
    marks: ['Used the JWT from the chat widget for the REST API'],
  },
  {
    name: 'the other one works',
    paste: 'with the installation token it works',
    marks: ['with the installation token it works'],
  },
  { name: 'as it should be', paste: 'I use the access token from the login', marks: [] },
];
