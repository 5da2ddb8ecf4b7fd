import type { RuleCase } from '../../cases/rule-case.ts';

const SAID = 'IDX10511: Signature validation failed. Keys tried: ';
const KEY = "'Microsoft.IdentityModel.Tokens.X509SecurityKey, KeyId: '";

export const cases: readonly RuleCase[] = [
  {
    name: 'an id as Entra writes it',
    paste: `${SAID}${KEY}fakeFAKEfake_FAKEfakeFAKE-1', InternalId: 'fake'`,
    marks: [`${SAID}${KEY}fakeFAKEfake_FAKEfakeFAKE-1`],
  },
  { name: 'an id in hexadecimal', paste: `${SAID}${KEY}0123456789ABCDEF0123456789ABCDEF01234567'`, marks: [] },
  {
    name: 'a secret that both share',
    paste: `${SAID}'Microsoft.IdentityModel.Tokens.SymmetricSecurityKey, KeyId: ''`,
    marks: [],
  },
  { name: 'a key that was not found', paste: 'IDX10503: Signature validation failed. Keys tried: fake', marks: [] },
];
