import { describe, expect, it } from 'vitest';
import { noise } from '../cases/noise.ts';
import { quiet } from '../words/noise.ts';
import { numbersOf } from './numbers.ts';

const codes = ['200', '401', '401.2', '403', '404', '500', '502', '503', '1020'];
const known = {
  has: (code: string) => codes.includes(code),
  names: (code: string) => (code === '401' ? ['unauthorized'] : []),
};
const read = (text: string) => numbersOf(quiet(text), known).map(({ code, trust }) => `${code} ${trust}`);

describe('the trust in a number', () => {
  it.each([
    ['HTTP/1.1 401', '401 line'],
    ['"GET / HTTP/1.1" 404 153', '404 line'],
    ['GET /users 500 12.3 ms', '500 line'],
    ['10.0.0.1 - 401 2 5 12', '401.2 line'],
    ['fe be/srv 0/0/1/-1/5 503 212 - - SC--', '503 line'],
    ['{"code":401}', '401 word'],
    ['status=404', '404 word'],
    ['returned error: 403', '403 word'],
    ['E404', '404 word'],
    ['401Unauthorized', '401 word'],
    ['many 502s', '502 alone'],
    ['(403)', '403 alone'],
    ['error 1020', '1020 word'],
    ['401.7', '401 alone'],
    ['http 404,500', '404 word'],
    ['http 404,500', '500 alone'],
    ['?IIS70Error=401,2,0x80070005', '401.2 line'],
    ['BITS job failed, hr = 0x80190194', '404 line'],
  ])('in %j is %s', (text, found) => {
    expect(read(text)).toContain(found);
  });
});

describe('a number that is no status', () => {
  it.each([
    ...noise,
    '[error] 404#404: *500',
    'worker[502]: gone',
    '(104: Connection reset by peer)',
    '2026-11-24 04:04:04',
  ])('is not read in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});
