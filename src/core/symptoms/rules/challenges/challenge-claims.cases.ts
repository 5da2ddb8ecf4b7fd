import { base64 } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const claims = base64('{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}');

export const cases: readonly RuleCase[] = [
  {
    name: 'in base64',
    paste: `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="${claims}"\n`,
    marks: [`claims="${claims}"`],
    from: 'Microsoft identity platform, claims challenges',
  },
  {
    name: 'as it is',
    paste: `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer claims="{\\"access_token\\":{}}"\n`,
    marks: [`claims="{\\"access_token\\":{}}"`],
  },
  {
    name: 'something else under that name',
    paste: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer claims="sub,aud"\n',
    marks: [],
  },
];
