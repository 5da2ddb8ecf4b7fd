import { expect, it } from 'vitest';
import { callInWords } from './call-in-words.ts';

const long = `/${'a'.repeat(80)}`;

it.each([
  ['POST', 'https://api.example.com/v1/cart?page=2', 401, 'Unauthorized', 'POST /v1/cart?page=2: 401 Unauthorized'],
  ['GET', 'https://api.example.com', 403, null, 'GET /: 403'],
  ['GET', '/me', 401, '', 'GET /me: 401'],
  [null, null, 407, 'Proxy Authentication Required', 'GET /: 407 Proxy Authentication Required'],
  ['GET', `http://example.com${long}`, 401, null, `GET ${long.slice(0, 80)}…: 401`],
])('%s %s %s %s', (method, url, status, reason, words) => {
  expect(callInWords({ method, url, status, reason })).toBe(words);
});
