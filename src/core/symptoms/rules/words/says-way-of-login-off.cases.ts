import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a kind of login for some users',
    paste: '{"error":{"code":41,"message":"Digest authentication not supported for directory users"}}',
    marks: ['Digest authentication not supported'],
  },
  {
    name: 'the other way round',
    paste: 'Connection failed: login with tokens is disabled here',
    marks: ['login with tokens is disabled'],
  },
  { name: 'a scheme', paste: '{"error":"Unsupported auth scheme","code":7}', marks: ['Unsupported auth scheme'] },
  { name: 'a code', paste: 'code: UNSUPPORTED_AUTH_METHOD', marks: ['UNSUPPORTED_AUTH_METHOD'] },
  {
    name: 'mechanisms of SASL',
    paste: 'Unsupported mechanism PLAIN. Enabled mechanisms are [SCRAM-SHA-256]',
    marks: ['Unsupported mechanism'],
  },
  {
    name: 'a word wanted',
    paste: '{"error":"unauthorized: expected ApiKey scheme"}',
    marks: ['expected ApiKey scheme'],
  },
  { name: 'keys of SSH', paste: 'no supported authentication methods available [publickey]', marks: [] },
  { name: 'a second factor', paste: 'Basic authentication is disabled, as two-factor is on', marks: [] },
  { name: 'a token', paste: 'token authentication failed: token is expired', marks: [] },
  { name: 'a hash', paste: 'unsupported hash algorithm', marks: [] },
  {
    name: 'the server is named first',
    paste: 'The server does not support Basic authentication',
    marks: ['does not support Basic authentication'],
  },
  {
    name: 'one kind alone',
    paste: 'only Digest authentication is supported',
    marks: ['only Digest authentication is supported'],
  },
  {
    name: 'the name behind',
    paste: 'tool: unsupported challenge "Digest", giving up',
    marks: ['unsupported challenge "Digest'],
  },
  {
    name: 'an element of XMPP',
    paste: '<failure><invalid-mechanism/></failure>',
    marks: ['<invalid-mechanism'],
  },
  {
    name: 'in German',
    paste: 'Die Authentifizierungsmethode wird nicht unterstützt',
    marks: ['Authentifizierungsmethode wird nicht unterstützt'],
  },
  {
    name: 'an unsupported method of HTTP',
    paste: '405 unsupported method: POST',
    marks: [],
  },
  {
    name: 'plain text',
    paste: 'NO Plaintext authentication disallowed on non-secure connections',
    marks: ['Plaintext authentication disallowed'],
  },
  {
    name: 'one kind expected',
    paste: 'expected Digest challenge, got Basic realm="Router"',
    marks: ['expected Digest challenge, got Basic'],
  },
];
