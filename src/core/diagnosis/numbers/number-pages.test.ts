import { expect, it } from 'vitest';
import { readPaste } from '../../http/read.ts';
import { ruleInput } from '../../symptoms/find.ts';
import { failureNumberOf } from './failure-number.ts';
import { pagesFor } from './number-pages.ts';

const pages = [
  { number: '403', url: '/403/' },
  { number: '429', url: '/429/' },
  { number: '502', url: '/502/' },
  { number: '502', vendor: 'cloudflare', url: '/cloudflare/502/' },
  { number: '499', vendor: 'nginx', url: '/nginx/499/', onlyInLog: true },
  { number: '499', vendor: 'esri', url: '/esri/499/' },
  { number: '525', vendor: 'cloudflare', url: '/cloudflare/525/' },
  { number: '1020', vendor: 'cloudflare', url: '/cloudflare/1020/' },
  { number: '403.14', vendor: 'iis', url: '/403.14/' },
];

const cases: [string, string, string[], string[]][] = [
  ['a registered status', 'HTTP/1.1 502 Bad Gateway\n', [], ['/502/']],
  [
    'a vendor in front',
    'HTTP/1.1 502 Bad Gateway\nServer: cloudflare\n',
    ['cloudflare'],
    ['/cloudflare/502/', '/502/'],
  ],
  ['a number of one vendor', 'HTTP/2 525\n', [], ['/cloudflare/525/']],
  ['a number of several vendors', 'HTTP/1.1 499\n', [], ['/esri/499/', '/nginx/499/']],
  ['a number of several vendors, one named', 'HTTP/1.1 499\n', ['nginx'], ['/nginx/499/']],
  [
    "Cloudflare's own number",
    'HTTP/1.1 403 Forbidden\nServer: cloudflare\n\nerror code: 1020\n',
    ['cloudflare'],
    ['/cloudflare/1020/', '/403/'],
  ],
  ['the same words from somebody else', 'HTTP/1.1 403 Forbidden\n\nerror code: 1020\n', [], ['/403/']],
  [
    "Cloudflare's page as text, without a status",
    'Error 1020\nRay ID: fake123 • 2026-11-24 08:54:24 UTC\nAccess denied\n',
    ['cloudflare'],
    ['/cloudflare/1020/'],
  ],
  [
    "Cloudflare's page as HTML, without a status",
    '<html><title>Access denied</title><h1>\n <span data-translate="error">Error</span>\n <span>1020</span>\n</h1></html>',
    ['cloudflare'],
    ['/cloudflare/1020/'],
  ],
  [
    "Cloudflare's page for a status",
    '<html><title>example.com | 525: SSL handshake failed</title></html>',
    ['cloudflare'],
    ['/cloudflare/525/'],
  ],
  ['a sub-status of IIS', 'HTTP Error 403.14 - Forbidden', [], ['/403.14/', '/403/']],
  ['a number that nobody knows', 'HTTP/1.1 498 Odd\n', [], []],
];

it.each(cases)('%s', (_, paste, products, urls) => {
  const shown = failureNumberOf(ruleInput(readPaste(paste)), products);
  expect(shown && pagesFor(shown, pages).map(({ url }) => url)).toEqual(urls);
});

it.each([
  ['nothing fails', 'HTTP/1.1 200 OK\n', []],
  ["a number that may be anybody's", 'Error 1020\n', []],
  ['a page of Cloudflare without a number', 'Error\nRay ID: fake123\n', ['cloudflare']],
])('no number: %s', (_, paste, products) => {
  expect(failureNumberOf(ruleInput(readPaste(paste)), products)).toBeUndefined();
});

it("a log of the same product shows no page of Cloudflare's", () => {
  expect(failureNumberOf(ruleInput(readPaste('error 1020\n')), ['cloudflare'], true)).toBeUndefined();
});

it('a log shows the number of a server that writes it to its log', () => {
  const line = '192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "GET /slow HTTP/1.1" 499 0 "-" "curl/8.5.0"\n';
  const shown = failureNumberOf(ruleInput(readPaste(line)), [], true);
  expect(shown && pagesFor(shown, pages)[0]?.url).toBe('/nginx/499/');
});
