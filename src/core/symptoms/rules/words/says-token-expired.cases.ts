import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'in Chinese', paste: '401 令牌已过期', marks: ['令牌已过期'] },
  { name: 'a token', paste: 'Error: the personal token is expired', marks: ['token is expired'] },
  { name: 'one of two reasons', paste: 'Your token is invalid or expired', marks: [] },
  { name: 'when it runs out', paste: 'expires_in: 3600', marks: [] },
  { name: 'a key that signs packages', paste: 'drop expired signing key from signing-key.asc', marks: [] },
  { name: 'one word', paste: 'JwtError: ExpiredSignature', marks: ['JwtError: ExpiredSignature'] },
  { name: 'no longer', paste: 'The JWT is no longer valid', marks: ['JWT is no longer valid'] },
  { name: 'a ticket', paste: 'klist: Ticket expired', marks: ['Ticket expired'] },
  { name: 'a time-out', paste: '403: Token timeout', marks: ['Token timeout'] },
  { name: 'in Spanish', paste: '401 El token ha expirado', marks: ['token ha expirado'] },
  { name: 'a guess', paste: 'maybe token expired?', marks: [] },
  { name: 'another thing', paste: 'the file is no longer valid', marks: [] },
  { name: 'a policy', paste: 'Invalid according to Policy: Policy expired.', marks: ['Policy expired'] },
  { name: 'an account', paste: "API account 'fake' has expired", marks: ["API account 'fake' has expired"] },
  { name: 'a user that expired', paste: 'the account of user x expired', marks: [] },
];
