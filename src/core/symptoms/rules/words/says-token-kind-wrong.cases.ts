import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page',
    paste: '(#190) This method must be called with a Page Access Token',
    marks: ['must be called with a Page Access Token'],
  },
  {
    name: 'a custom token',
    paste: 'verifyIdToken() expects an ID token, but was given a custom token.',
    marks: ['expects an ID token, but'],
  },
  {
    name: 'a refresh token',
    paste: 'Only non-refresh tokens are allowed',
    marks: ['Only non-refresh tokens are allowed'],
  },
  { name: 'the type', paste: '{"error":"invalid_token_type"}', marks: ['invalid_token_type'] },
  { name: 'an invalid token', paste: 'Invalid access token', marks: [] },
  { name: 'what is returned', paste: '"token_type":"Bearer"', marks: [] },
  { name: 'got another', paste: 'Access token required, got ID token', marks: ['Access token required, got'] },
  { name: 'opaque', paste: 'The access token is opaque, 401', marks: ['token is opaque'] },
  {
    name: 'another was sent',
    paste: 'I sent the refresh token instead of the access token',
    marks: ['sent the refresh token instead of'],
  },
  {
    name: 'what it is not',
    paste: 'The token provided is not an access token',
    marks: ['token provided is not an access token'],
  },
  {
    name: 'a key for clients',
    paste: 'You are using a client API key on an endpoint that requires an application API key.',
    marks: ['using a client API key on an endpoint that requires an application'],
  },
  {
    name: 'only for people',
    paste: 'This request is only valid with delegated authentication flow.',
    marks: ['only valid with delegated authentication'],
  },
  { name: 'nothing was given', paste: 'expects an ID token, but was given undefined', marks: [] },
  {
    name: 'what it cannot be',
    paste: 'Refresh token cannot be used as access token',
    marks: ['Refresh token cannot be used'],
  },
  {
    name: 'a claim',
    paste: 'token_use is id, expected access',
    marks: ['token_use is'],
  },
  {
    name: 'a field of the JWT',
    paste: 'unexpected "typ" JWT header value',
    marks: ['unexpected "typ" JWT header'],
  },
  {
    name: 'a token of a user',
    paste: 'A user access token is required to request this resource',
    marks: ['user access token is required'],
  },
  {
    name: 'another server',
    paste: 'The specified access token cannot be used with this resource server.',
    marks: [],
  },
];
