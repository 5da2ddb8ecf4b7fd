import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an option of a library', paste: "config.configure({ authTokenType: '' })", marks: ["authTokenType: ''"] },
  { name: 'a prefix', paste: 'TOKEN_PREFIX = None', marks: ['TOKEN_PREFIX = None'] },
  { name: 'nuxt-auth', paste: "token: { property: 'token', type: false, maxAge: 1800 }", marks: ['type: false'] },
  { name: 'the word is there', paste: "authTokenType: 'Bearer'", marks: [] },
  { name: 'another type', paste: "{ type: '', name: 'foo' }", marks: [] },
  { name: 'an answer without a token', paste: '{"access_token":null,"token_type":null,"error":"x"}', marks: [] },
  {
    name: 'in Prometheus',
    paste: "authorization: { type: '', credentials: fake }",
    marks: ["type: ''"],
  },
];
