import { expect, it } from 'vitest';
import { callsInWords } from './calls-in-words.ts';

const long = `/${'a'.repeat(80)}`;
const get = (url: string, status: number) => ({ method: 'GET', url, status, reason: null });

it.each([
  ['POST', 'https://api.example.com/v1/cart?page=2', 401, 'Unauthorized', 'POST /v1/cart?…: 401 Unauthorized'],
  ['GET', 'https://api.example.com', 403, null, 'GET /: 403'],
  ['GET', '/me', 401, '', 'GET /me: 401'],
  [null, null, 407, 'Proxy Authentication Required', 'GET /: 407 Proxy Authentication Required'],
  ['GET', `http://example.com${long}`, 401, null, `GET ${long.slice(0, 80)}…: 401`],
])('%s %s %s %s', (method, url, status, reason, words) => {
  expect(callsInWords([{ method, url, status, reason }])).toEqual([words]);
});

it('a query stays where nothing else tells two calls apart', () => {
  expect(callsInWords([get('/me?a=1', 401), get('/me?a=2', 401), get('/me?a=3', 403)])).toEqual([
    'GET /me?a=1: 401',
    'GET /me?a=2: 401',
    'GET /me?…: 403',
  ]);
});
