import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the format of a key',
    paste: 'HTTP 401: Invalid API key format. Please provide a valid key.',
    marks: ['Invalid API key format'],
  },
  { name: 'of a token', paste: 'error: invalid access token format', marks: ['invalid access token format'] },
  { name: 'of a JWT, perhaps', paste: 'Token format invalid', marks: [] },
  { name: 'how it begins', paste: 'API key must start with "fk_"', marks: ['key must start with'] },
  { name: 'the other way round', paste: 'the API key format is incorrect', marks: ['API key format is incorrect'] },
  { name: 'a field', paste: 'Authorization header: token must start with Bearer', marks: [] },
  { name: 'a key of SSH', paste: 'invalid private key format', marks: [] },
  { name: 'a key', paste: 'Invalid API key', marks: [] },
  { name: 'of a cipher', paste: 'RangeError: Invalid key length', marks: [] },
  { name: 'of a cache', paste: 'Redis key should start with user:', marks: [] },
  {
    name: 'its length',
    paste: 'entered token is invalid (must be exactly 64 characters long)',
    marks: ['token is invalid (must be exactly 64 characters'],
  },
  { name: 'a cipher', paste: 'key must be 16 chars (AES)', marks: [] },
];
