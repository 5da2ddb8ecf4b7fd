import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Cognito',
    paste: '{ "token_use": "access", "client_id": "fake", "exp": 1700000000 }',
    marks: ['token_use": "access'],
  },
  { name: 'as Node prints it', paste: "{ token_use: 'id',\n  exp: 1700000000 }", marks: ["token_use: 'id"] },
  { name: 'Keycloak', paste: '{"exp": 1700000000, "typ": "ID", "azp": "app"}', marks: ['typ": "ID"'] },
  {
    name: 'a token that renews',
    paste: '{"exp": 1700000000, "token_type": "refresh"}',
    marks: ['token_type": "refresh"'],
  },
  { name: 'the header of a token', paste: '{"typ": "JWT", "alg": "RS256"}', marks: [] },
  { name: 'an access token', paste: '{"exp": 1700000000, "typ": "Bearer"}', marks: [] },
  { name: 'what an endpoint answers', paste: '{"token_type": "Bearer", "expires_in": 3600}', marks: [] },
];
