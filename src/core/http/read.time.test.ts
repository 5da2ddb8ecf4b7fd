/** Reading takes time in proportion to the length of a paste, whatever is repeated in it. */
import { expect, test } from 'vitest';
import { growth } from '../testing/growth.ts';
import { readPaste } from './read.ts';

const units = [
  'a',
  '{',
  '[',
  '{"a":',
  '{\n\n',
  '[\n',
  '["a",\n',
  '{"a":1,\n\n',
  '401 {"a":1,\n\n',
  '<a>\n\n',
  '<p ',
  '<title>',
  '> \n',
  '"',
  "curl -H 'a\n",
  'curl "a\n',
  'curl x \\\n',
  '^"',
  'A: b\n',
  'a: b\nError: x\n',
  'Host: b\nServer: c\n',
  'HTTP/1.1 401 U\n\nx\n',
  'GET / HTTP/1.1\n',
  'GET / ',
  '"GET ',
  '> GET / HTTP/1.1\n> Host: x\n< HTTP/1.1 401 U\n<\nbody\n',
  'Request Headers\na\nb\n',
  'GET https://a/\n401\n',
  'http://',
  'GET http://a 401 ',
  'Error: 401 Unauthorized\n',
  'a.b.C.Error: ',
  '\u001b[',
  '\u001b]',
  '\n',
  ' ',
  'eyJaaaaaaaaa.',
  '# a\n',
  "{'A-b': 'c', ",
  '{"log":{"entries":[',
  '["\n',
  '1.2.3.4 - b [24/Nov/2026:08:54:24 +0000] "GET / HTTP/1.1" 401 1\n',
  '2026-11-24 08:54:24 1.2.3.4 GET / - 80 - 1.2.3.4 M - 401 2 5 1\n',
];

test.each(units)('%j over and over', (unit) => {
  expect(growth(unit, readPaste).factor).toBeLessThan(2.8);
});

test('a HAR of several megabytes', () => {
  const entry = JSON.stringify({
    request: { method: 'GET', url: 'https://a.example/', headers: [{ name: 'Host', value: 'a.example' }] },
    response: { status: 401, headers: [], content: { text: 'x'.repeat(5000) } },
  });
  const text = `{"log":{"entries":[${Array.from({ length: 1000 }, () => entry).join(',')}]}}`;
  const from = performance.now();
  expect(readPaste(text).exchanges).toHaveLength(1000);
  expect(performance.now() - from).toBeLessThan(3000);
});
