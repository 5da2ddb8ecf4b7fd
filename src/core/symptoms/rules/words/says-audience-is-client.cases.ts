import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'is',
    paste: 'The aud claim in my token is the client id of the app',
    marks: ['aud claim in my token is the client id'],
  },
  {
    name: 'instead',
    paste: 'my token does not have the API as my aud. Instead it is my clientId',
    marks: ['token does not have the API as my aud. Instead it is my clientId'],
  },
  { name: 'as', paste: 'I get a token with the client id as audience', marks: ['client id as audience'] },
  {
    name: 'an equals sign',
    paste: 'audience in the JWT = my client id',
    marks: ['audience in the JWT = my client id'],
  },
  { name: 'advice', paste: 'The audience must be the client id', marks: [] },
  { name: 'a setting', paste: "audience: 'https://api.example.com'\nclientID: 'fake'", marks: [] },
  { name: 'the client is missing in it', paste: "cannot find 'client_id' in 'aud' claim", marks: [] },
];
