import { base64 } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const asked = base64('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');
const able = base64('{"access_token":{"acrs":{"essential":true,"value":"cp1"}}}');
const other = base64('{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}');

export const cases: readonly RuleCase[] = [
  {
    name: 'an authentication context',
    paste: `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="insufficient_claims", claims="${asked}"\n`,
    marks: [`claims="${asked}"`],
    from: 'Microsoft Entra, Conditional Access authentication context',
  },
  {
    name: 'only that the client can handle it',
    paste: `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="insufficient_claims", claims="${able}"\n`,
    marks: [],
    from: 'Microsoft identity platform, claims challenges',
  },
  {
    name: 'a newer token only',
    paste: `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="insufficient_claims", claims="${other}"\n`,
    marks: [],
  },
];
