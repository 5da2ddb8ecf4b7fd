import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a refused proof',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: DPoP error="invalid_dpop_proof", algs="ES256"\n',
    marks: ['error="invalid_dpop_proof"'],
    from: 'RFC 9449 section 7.1',
  },
  { name: 'only the algorithms', paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: DPoP algs="ES256"\n', marks: [] },
];
