import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a token',
    paste: 'fake1234Fake5678fake1234Fake5678',
    marks: ['fake1234Fake5678fake1234Fake5678'],
  },
  {
    name: 'in the answer of a sign-in service',
    paste: '{"access_token":"fake1234Fake5678fake1234Fake5678","expires_in":86400,"token_type":"Bearer"}',
    marks: ['fake1234Fake5678fake1234Fake5678'],
  },
  { name: 'a JWT', paste: 'eyJhbGciOiJub25lIn0.e30.', marks: [] },
  { name: 'a key of a service', paste: 'ghp_fake1234Fake5678fake1234', marks: [] },
  { name: 'a hash', paste: '0123456789abcdef0123456789abcdef', marks: [] },
  { name: 'a sentence', paste: 'Unauthorized at 12 o clock, says the server', marks: [] },
];
