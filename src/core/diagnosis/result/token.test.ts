import { expect, it } from 'vitest';
import { mask } from '../../masking/mask.ts';
import { tokenIn, tokenParts } from './token.ts';
import { validity } from './token-words.ts';

const encode = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
const made = (claims: object) => `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}.c2lnbmF0dXJlc2lnbmF0dXJl`;

it('a token is told by its claims, also when it is masked', () => {
  const paste = made({ sub: 'bob', aud: ['api', 'web'], exp: 1_700_000_000 });
  expect(tokenParts(mask(paste).text)).toEqual([
    { name: 'alg', value: 'HS256' },
    { name: 'typ', value: 'JWT' },
    { name: 'aud', value: 'api, web' },
    { name: 'exp', value: '1700000000', time: 1_700_000_000_000 },
  ]);
});

it.each([
  [{ exp: 1_700_000_000 }, /^This token expired on 14 November 2023, 22:13 UTC, if/],
  [{ exp: 4_000_000_000 }, /^This token has not expired/],
  [{ nbf: 4_000_000_000 }, /^This token counts only from/],
  [{ exp: 1e300 }, undefined],
  [{ iss: 'a' }, undefined],
])('%j', (claims, wanted) => {
  const words = validity(tokenParts(made(claims)), Date.UTC(2026, 10, 24));
  if (wanted === undefined) expect(words).toBeUndefined();
  else expect(words).toMatch(wanted);
});

it.each([
  ['Authorization: Bearer eyJhbGciOiJ9.eyJzdWIiOiJ9.c2ln-Q_\n', 'eyJhbGciOiJ9.eyJzdWIiOiJ9.c2ln-Q_'],
  ['eyJhbGciOiJ9.eyJzdWIiOiJ9', ''],
  ['no token', ''],
])('the token in %j', (text, token) => {
  expect(tokenIn(text)).toBe(token);
});

it('what is no token has no parts', () => {
  expect(tokenParts('eyJ.abc')).toEqual([]);
});
