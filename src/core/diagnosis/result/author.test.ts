import { expect, it } from 'vitest';
import { readPaste } from '../../http/read.ts';
import type { SeenSymptom } from '../../symptoms/find.ts';
import { diagnose } from '../diagnose.ts';
import { authorsOf } from './author.ts';

const paste = `HTTP/1.1 401 Unauthorized
Server: nginx
WWW-Authenticate: Basic realm="x"

{"error":"Full authentication is required"}`;

const products = new Map([
  ['server-nginx', 'nginx'],
  ['spring-body', 'spring-security'],
  ['client-curl', 'curl'],
  ['cloudflare-page', 'cloudflare'],
]);
const known = {
  rules: [],
  texts: [],
  products,
  clients: new Set(['curl']),
  causes: [],
  questions: [],
  starts: new Map<string, string>(),
};

function authors(...seen: [string, string][]) {
  return authorsIn(paste, 0, ...seen);
}

function authorsIn(text: string, exchange: number | null, ...seen: [string, string][]) {
  const symptoms = seen.map(([symptom, words]): SeenSymptom => {
    const start = text.indexOf(words);
    return { symptom, exchange, span: { start, end: start + words.length } };
  });
  return authorsOf({ ...diagnose(readPaste(text), known), symptoms }, known).map(({ product, place }) => [
    product,
    place,
  ]);
}

it('a body in the words of a product comes before a field that a proxy may have written', () => {
  expect(authors(['server-nginx', 'Server: nginx'], ['spring-body', 'Full authentication'])).toEqual([
    ['spring-security', 'body'],
    ['nginx', 'field'],
  ]);
});

it('a client never wrote a refusal, and nothing seen means can’t tell', () => {
  expect(authors(['client-curl', 'Basic realm'])).toEqual([]);
});

it('a line that states the status may name the product too', () => {
  const line = '502 Bad Gateway nginx/1.18.0 (Ubuntu)';
  expect(authorsIn(line, 0, ['server-nginx', '502 Bad Gateway nginx'])).toEqual([['nginx', 'text']]);
});

it('words below a line that states the status name the product', () => {
  const page = 'Error code 525\nCloudflare Ray ID: fake123\n';
  expect(authorsIn(page, null, ['cloudflare-page', 'Cloudflare Ray ID'])).toEqual([['cloudflare', 'text']]);
});
