import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'no match', paste: 'verify: no matching key found for kid abc', marks: ['no matching key'] },
  { name: 'the other way round', paste: 'No key matching kid or alg found', marks: ['No key matching'] },
  { name: 'the kid', paste: "kid 'abc' not found in JWKS", marks: ["kid 'abc' not found"] },
  { name: 'a key set', paste: 'kid: abc', marks: [] },
  { name: 'Quarkus', paste: "JWK with kid 'abc' is not available", marks: ["JWK with kid 'abc' is not available"] },
  { name: 'a keytab', paste: 'Cannot find key for HTTP/app.example.com in keytab', marks: [] },
  {
    name: 'by its id',
    paste: 'RSA key not found for key ID: 7c1d',
    marks: ['RSA key not found for key ID'],
  },
  {
    name: 'in a store',
    paste: 'Could not find an appropriate key in the keystore',
    marks: ['not find an appropriate key'],
  },
  {
    name: 'a code',
    paste: 'AUTH_KID_NOT_FOUND',
    marks: [],
  },
  {
    name: 'of jwt-authorizer',
    paste: 'AuthError InvalidKid("prod")',
    marks: ['InvalidKid'],
  },
  {
    name: 'a key of a map',
    paste: 'key not found: user_id',
    marks: [],
  },
  { name: 'a shell', paste: 'Unable to negotiate: no matching key exchange method found', marks: [] },
];
