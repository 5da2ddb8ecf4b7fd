import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a token', paste: 'Token Signature could not be verified.', marks: ['Signature could not be verified'] },
  { name: 'before the name', paste: 'jwt: bad signature', marks: ['bad signature'] },
  { name: 'of a webhook', paste: 'webhook signature mismatch', marks: [] },
  { name: 'Go', paste: 'auth: crypto/rsa: verification error', marks: ['crypto/rsa: verification error'] },
  {
    name: 'Go and a certificate',
    paste: 'x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error")',
    marks: [],
  },
  { name: 'a function', paste: 'the method signature does not match the interface', marks: [] },
  { name: 'a gem', paste: 'raise Gem::Security::Exception, "invalid signature"', marks: [] },
  {
    name: 'apt',
    paste: "The following signatures couldn't be verified because the public key is not available: NO_PUBKEY FAKE",
    marks: [],
  },
  { name: 'two secrets', paste: 'SIGNING_KEY differs between the servers', marks: ['SIGNING_KEY differs'] },
  {
    name: 'two algorithms',
    paste: 'RS256 token checked with an HS256 secret',
    marks: ['RS256 token checked with an HS256'],
  },
  { name: 'a setting', paste: 'JWT_SECRET=random-text', marks: [] },
  {
    name: 'another way of signing',
    paste: 'unexpected jwt signing method=RS256',
    marks: ['unexpected jwt signing method'],
  },
  { name: 'a Rust library', paste: 'Error(InvalidAlgorithm)', marks: ['Error(InvalidAlgorithm'] },
  {
    name: 'a code of authentication',
    paste: 'jwt: HMAC verification failed',
    marks: ['HMAC verification failed'],
  },
  {
    name: 'a code for a wrong sign',
    paste: '{"error":"error_sign","message":"No"}',
    marks: ['error_sign'],
  },
  {
    name: 'a header that holds one',
    paste: 'X-VERIFY header is incorrect',
    marks: ['X-VERIFY header is incorrect'],
  },
  {
    name: 'a pair of keys',
    paste: '{"reason":"VapidPkHashMismatch"}',
    marks: ['VapidPkHashMismatch'],
  },
  {
    name: 'in Turkish',
    paste: '{"errorMessage":"Geçersiz imza"}',
    marks: ['Geçersiz imza'],
  },
  {
    name: 'an address of a card',
    paste: 'mac address invalid',
    marks: [],
  },
  {
    name: 'a way in',
    paste: 'Wrong sign in method',
    marks: [],
  },
  {
    name: 'a key that was changed',
    paste: 'SECRET_KEY changed between deployments',
    marks: ['SECRET_KEY changed between'],
  },
  {
    name: 'two keys',
    paste: 'token was signed with key v1, verifier only knows v2',
    marks: ['signed with key v1, verifier only knows'],
  },
  {
    name: 'two secrets',
    paste: 'static-auth-secret differs from the one of the server',
    marks: ['static-auth-secret differs'],
  },
  {
    name: 'an old pair',
    paste: 'the public key is from the old pair',
    marks: ['public key is from the old pair'],
  },
  { name: 'a sum of a file', paste: 'verifying module: checksum mismatch', marks: [] },
  { name: 'an app to install', paste: 'the apk is signed with a different key', marks: [] },
  {
    name: 'SAML',
    paste: 'RubySaml::ValidationError, Fingerprint mismatch',
    marks: ['Saml::ValidationError, Fingerprint mismatch'],
  },
  {
    name: 'the key of a host',
    paste: 'SSH host key fingerprint mismatch',
    marks: [],
  },
];
