import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the second call',
    paste: 'DigestAuth(user, password): the first call is fine, the second call gets 401',
    marks: ['first call is fine'],
  },
  { name: 'after a time', paste: 'digest login, 401 after ten minutes', marks: ['after ten minutes'] },
  { name: 'a handle', paste: 'Digest: reusing the same handle gives 401', marks: ['reusing the same handle'] },
  { name: 'another scheme', paste: 'Bearer: the second call gets 401', marks: [] },
  { name: 'no refusal', paste: 'the digest of the second request', marks: [] },
  { name: 'every minute', paste: 'Digest asks for the password every minute', marks: ['every minute'] },
  { name: 'a camera and threads', paste: 'dahua: 401, several threads share a session', marks: ['several threads'] },
  { name: 'a sleep', paste: 'Digest asks for the password after every sleep', marks: ['after every sleep'] },
];
