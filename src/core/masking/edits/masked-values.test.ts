import { expect, it } from 'vitest';
import { mask } from '../mask.ts';
import { maskedValues } from './masked-values.ts';

const jwt =
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIiwiZXhwIjoxNzk1NTA3OTI3LCJub25jZSI6ImFiY2RlZmdoMTIzIn0.c2FtcGxlc2FtcGxl';

it.each([
  ['nothing', 'GET /me HTTP/1.1', 0],
  ['a token', 'Authorization: Bearer abcdefghijklmnop1234', 1],
  ['a JWT', `Authorization: Bearer ${jwt}`, 1],
  ['a user and a password', 'Authorization: Basic YWxpY2U6aHVudGVyMmh1bnRlcjI=', 1],
  ['two cookies and a token', 'Cookie: sid=abcdef12345678; csrf=aaabbbccc111\nX-Api-Key: abcdefghijklmnop1234', 3],
])('%s', (_, text, count) => {
  expect(maskedValues(text, mask(text).masks)).toBe(count);
});
