import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the example of RFC 9449',
    paste:
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"\nDPoP-Nonce: fake-nonce\n',
    marks: ['error="use_dpop_nonce"'],
    from: 'RFC 9449 section 9',
  },
  {
    name: 'the next request got in',
    paste: `${curlTrace({ got: ['WWW-Authenticate: DPoP error="use_dpop_nonce"'] })}\n${curlTrace({ status: '200 OK' })}`,
    marks: [],
  },
  {
    name: 'another error',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: DPoP error="invalid_dpop_proof"\n',
    marks: [],
  },
];
