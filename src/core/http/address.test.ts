import { expect, it } from 'vitest';
import { authorityOf, hostOf, pathOf } from './address.ts';

it.each([
  ['https://bob:pw@API.example:8443/v1/me?a=b#c', 'api.example', 'API.example:8443', '/v1/me?a=b#c'],
  ['http://[::1]:80/', '[::1]', '[::1]:80', '/'],
  ['https://api.example', 'api.example', 'api.example', '/'],
  ['/v1/me?a=b', undefined, undefined, '/v1/me?a=b'],
  ['', undefined, undefined, '/'],
])('%s', (url, host, authority, path) => {
  expect([hostOf(url), authorityOf(url), pathOf(url)]).toEqual([host, authority, path]);
});
