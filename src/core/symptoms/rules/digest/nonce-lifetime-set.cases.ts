import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Apache', paste: 'AuthType Digest\nAuthDigestNonceLifetime 60', marks: ['AuthDigestNonceLifetime'] },
  { name: 'Tomcat', paste: '<Valve className="DigestAuthenticator" nonceValidity="60000"/>', marks: ['nonceValidity'] },
  { name: 'another program', paste: 'digest:\n  nonce_ttl: 30', marks: ['nonce_ttl: 3'] },
  { name: 'no lifetime', paste: 'Digest realm="a", nonce="b"', marks: [] },
];
