import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'React',
    paste: '<Auth0Provider domain="fake.eu.auth0.com" clientId="fake">\n// the API answers 401',
    marks: ['<Auth0Provider'],
  },
  {
    name: 'the call',
    paste: 'const token = await getAccessTokenSilently();\nfetch(api, { headers }) // 401',
    marks: ['getAccessTokenSilently()'],
  },
  {
    name: 'with an audience',
    paste: '<Auth0Provider clientId="fake" authorizationParams={{ audience: "https://api.example.com" }}> 401',
    marks: [],
  },
  { name: 'nothing fails', paste: 'const token = await getAccessTokenSilently();', marks: [] },
];
