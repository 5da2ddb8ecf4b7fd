import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a password where a token is wanted',
    paste: 'curl -u bob:fake https://api.example.com/items\n{"error":"Bearer token required"}',
    marks: ['curl -u b'],
  },
  {
    name: 'in C#',
    paste: 'client.Authenticator = new HttpBasicAuthenticator(user, key);\n401 missing access token',
    marks: ['HttpBasicAuthenticator(u'],
  },
  {
    name: 'a token where a password is wanted',
    paste:
      'curl https://api.example.com/me -H "Authorization: Bearer fake"\nHTTP/2 403\nIncorrect username and/or password',
    marks: ['Authorization: Bearer f'],
  },
  {
    name: 'what is wanted',
    paste: 'curl -u bob:fake https://api.example.com/items\n{"error":"Invalid username or password"}',
    marks: [],
  },
  {
    name: 'the token is asked for',
    paste: 'curl -u id:fake https://id.example.com/token -d grant_type=password\n{"error":"invalid access token"}',
    marks: [],
  },
  {
    name: 'a scheme is named',
    paste: 'curl -u bob:fake https://api.example.com/items\nWWW-Authenticate: Bearer error="invalid_token"',
    marks: [],
  },
  {
    name: 'a secret of YAML, and a remark',
    paste: 'Authorization: Bearer !secret wiki_token\n401\n# wiki: API wants Basic auth',
    marks: ['Authorization: Bearer !'],
  },
  {
    name: 'tokens alone',
    paste: 'curl -u bob:fake https://api.example.com/user\n{"message":"This endpoint accepts only OAuth tokens"}',
    marks: ['curl -u b'],
  },
  {
    name: 'Jenkins',
    paste: '401 Invalid password/token for user\nAuthorization: Bearer 11ab',
    marks: ['Authorization: Bearer 1'],
  },
];
