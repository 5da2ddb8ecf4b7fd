import { describe, expect, test } from 'vitest';
import { fieldsNamed } from './exchange.ts';
import { readPaste } from './read.ts';
import { families } from './readers/cases/all.ts';
import { summary } from './readers/cases/case.ts';
import { HAR } from './readers/cases/har.ts';

for (const [family, cases] of Object.entries(families)) {
  describe(family, () => {
    test.each(cases)('$name', (one) => {
      const reading = readPaste(one.paste);
      const parts = reading.parts.map((part) => part.format);
      expect({
        format: reading.format,
        exchanges: reading.exchanges.map(summary),
        parts: parts.length === 1 && parts[0] === reading.format ? undefined : parts.length > 0 ? parts : undefined,
        problems: reading.problems.map((problem) => `${problem.code}@${problem.span.start}`),
      }).toEqual({
        format: one.format,
        exchanges: one.exchanges,
        parts: one.parts,
        problems: one.problems ?? [],
      });
    });

    test.each(cases)('$name: what is told stands at its span', ({ paste }) => {
      for (const { request, response, log } of readPaste(paste).exchanges) {
        for (const message of [request, response]) {
          for (const field of message?.fields ?? []) {
            if (!field.decoded) expect(paste.slice(field.valueSpan.start, field.valueSpan.end)).toBe(field.value);
          }
          const body = message?.body;
          if (body && !body.decoded) expect(paste.slice(body.span.start, body.span.end)).toBe(body.text);
        }
        if (request?.urlSpan) expect(request.url).toContain(paste.slice(request.urlSpan.start, request.urlSpan.end));
        if (response?.status) {
          const { start = 0, end = 0 } = response.statusSpan ?? {};
          expect(paste.slice(start, end)).toBe(String(response.status));
        }
        if (log?.userSpan) expect(paste.slice(log.userSpan.start, log.userSpan.end)).toBe(log.user);
      }
    });
  });
}

/** A paste with the stretches that the first exchange must point at. */
const SPANS: readonly (readonly [string, string, string, string])[] = [
  [
    '< HTTP/1.1 401 Unauthorized\r\n< WWW-Authenticate:  Basic realm="x"  \r\n<\r\n',
    'www-authenticate',
    'WWW-Authenticate:  Basic realm="x"',
    'Basic realm="x"',
  ],
  ['> > GET / HTTP/1.1\n> < HTTP/1.1 401 X\n> < Server: a\n', 'server', 'Server: a', 'a'],
  ['  1  HTTP/1.1 401 X\n  2  Server: a\n  3  Age: 1\n', 'server', 'Server: a', 'a'],
  ['HTTP/1.1 401 X\nServer:\tb\n', 'server', 'Server:\tb', 'b'],
  ['HTTP/1.1 401 X\nServer: b\n c\n', 'server', 'Server: b\n c', 'b\n c'],
  ['Status Code\n401 Unauthorized\nserver\nnginx\n', 'server', 'server\nnginx', 'nginx'],
  [
    '{"log":{"entries":[{"response":{"status":401,"headers":[{"name":"Server","value":"a\\"b"}]}}]}}',
    'server',
    '{"name":"Server","value":"a\\"b"}',
    'a\\"b',
  ],
  ['401 Unauthorized\nHTTP/1.1 401 X\nServer: \u001b[1ma\u001b[0m\n', 'server', 'Server: \u001b[1ma', 'a'],
];

test.each(SPANS)('spans in %j', (paste, name, line, value) => {
  const field = fieldsNamed(readPaste(paste).exchanges.at(-1)?.response, name)[0];
  expect(field && paste.slice(field.span.start, field.span.end)).toBe(line);
  expect(field && paste.slice(field.valueSpan.start, field.valueSpan.end)).toBe(value);
});

test('a login of -u is Basic of UTF-8 text', () => {
  const paste = 'curl -u bob:pässword https://api.example.com/x';
  const [field] = fieldsNamed(readPaste(paste).exchanges[0]?.request, 'authorization');
  expect(field).toMatchObject({ value: 'Basic Ym9iOnDDpHNzd29yZA==', decoded: true });
  expect(field && paste.slice(field.valueSpan.start, field.valueSpan.end)).toBe('bob:pässword');
});

test('a Base64 body of a HAR is decoded', () => {
  const safari = HAR.find((one) => one.name === 'Safari');
  expect(readPaste(safari?.paste ?? '').exchanges[0]?.response?.body).toMatchObject({ text: 'nope', decoded: true });
});

test('columns of IIS stand at their spans', () => {
  const paste = '2026-11-24 08:54:24 10.0.0.5 GET /app/ - 80 - 192.0.2.9 Mozilla/5.0 - 401 2 5 15';
  const response = readPaste(paste).exchanges[0]?.response;
  expect(response).toMatchObject({ status: 401, subStatus: 2, win32Status: 5 });
  expect(response?.subStatusSpan).toEqual({ start: paste.indexOf(' 2 5 15') + 1, end: paste.indexOf(' 5 15') });
  expect(response?.win32StatusSpan).toEqual({ start: paste.indexOf('5 15'), end: paste.indexOf(' 15') });
});
