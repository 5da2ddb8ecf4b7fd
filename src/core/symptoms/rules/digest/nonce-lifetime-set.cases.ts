import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Apache',
    paste: 'AuthType Digest\nAuthDigestNonceLifetime 60\n401 after a minute',
    marks: ['AuthDigestNonceLifetime'],
  },
  {
    name: 'Tomcat',
    paste: '<Valve className="DigestAuthenticator" nonceValidity="60000"/>\n401 after a minute',
    marks: ['nonceValidity'],
  },
  { name: 'another program', paste: 'digest:\n  nonce_ttl: 30\n# 401 after 30 seconds', marks: ['nonce_ttl: 3'] },
  { name: 'no trouble', paste: 'AuthType Digest\nAuthDigestNonceLifetime 60', marks: [] },
  { name: 'no lifetime', paste: 'Digest realm="a", nonce="b"', marks: [] },
];
