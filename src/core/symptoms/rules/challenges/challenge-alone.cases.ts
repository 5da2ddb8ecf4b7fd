import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Basic', paste: 'WWW-Authenticate: Basic realm="x"', marks: ['Basic realm="x"'] },
  { name: 'the rest is left out', paste: 'WWW-Authenticate: Basic realm="x"...', marks: ['Basic realm="x"...'] },
  { name: 'two of them', paste: 'WWW-Authenticate: Bearer, Basic realm="x"', marks: ['Bearer, Basic realm="x"'] },
  { name: 'cut off', paste: 'WWW-Authenticate: Basic realm="Sta', marks: [] },
  { name: 'it says why', paste: 'WWW-Authenticate: Bearer error="invalid_token"', marks: [] },
  { name: 'Windows', paste: 'WWW-Authenticate: NTLM', marks: [] },
  { name: 'with a status', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n', marks: [] },
];
