/** Whatever is pasted: no throw, spans inside the text and in order, time in proportion to its length. */
import { expect, test } from 'vitest';
import type { Span } from './exchange.ts';
import { readPaste } from './read.ts';
import { BLOCKS } from './readers/cases/blocks.ts';
import { BODIES } from './readers/cases/bodies.ts';
import { COMMANDS } from './readers/cases/commands.ts';
import { CONFIG } from './readers/cases/config.ts';
import { CURL } from './readers/cases/curl.ts';
import { ERRORS } from './readers/cases/errors.ts';
import { HAR } from './readers/cases/har.ts';
import { LOGS } from './readers/cases/logs.ts';
import { MIXED } from './readers/cases/mixed.ts';
import { PANELS } from './readers/cases/panels.ts';
import { WGET } from './readers/cases/wget.ts';

const SEEDS = [BLOCKS, BODIES, COMMANDS, CONFIG, CURL, ERRORS, HAR, LOGS, MIXED, PANELS, WGET].flatMap((cases) =>
  cases.map((one) => one.paste),
);
const LINES = SEEDS.flatMap((paste) => paste.split('\n'));
const SCRAPS = [
  '{"',
  '[{',
  '}',
  '"',
  "'",
  '\\',
  '> ',
  '< ',
  '* ',
  '```\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  ':',
  '401',
  '\u001b[31m',
  '\u001b]8;;',
  '\ufeff',
  '\u201c',
  '\ud83d',
  'HTTP/1.1 401 ',
  'GET / HTTP/1.1',
  'curl ',
  '-H ',
  '-u ',
  '$',
  '^"',
  '__proto__',
  '"__proto__":',
  'constructor: x\n',
  '\u0000',
  '\u2028',
];

/** mulberry32 */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pasteFrom(next: (below: number) => number): string {
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const kind = next(4);
  if (kind === 0) return Array.from({ length: next(30) }, () => pick(LINES)).join('\n');
  if (kind === 1)
    return Array.from({ length: next(60) }, () => (next(2) ? pick(SCRAPS) : String.fromCharCode(next(300)))).join('');
  let text = kind === 2 ? pick(SEEDS) : `${pick(SEEDS)}\n${pick(SEEDS)}`;
  for (let count = next(6); count > 0; count--) {
    const at = next(text.length + 1);
    text = text.slice(0, at) + (next(2) ? pick(SCRAPS) : '') + text.slice(at + next(12));
  }
  return text;
}

/** Every span of the value, however deep. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

test('2,000 random and mutated pastes', () => {
  const next = generator(20261124);
  for (let count = 0; count < 2000; count++) {
    const text = pasteFrom(next);
    const reading = readPaste(text);
    for (const { start, end } of spansIn({ ...reading, text: '' })) {
      if (!(0 <= start && start <= end && end <= text.length))
        expect.fail(`${start}-${end} in ${JSON.stringify(text)}`);
    }
    let behind = 0;
    for (const { span } of reading.parts) {
      if (span.start < behind) expect.fail(`parts overlap in ${JSON.stringify(text)}`);
      behind = span.end;
    }
    for (const { request, response } of reading.exchanges) {
      for (const message of [request, response]) {
        for (const { span, valueSpan, value, decoded } of message?.fields ?? []) {
          const held = text.slice(valueSpan.start, valueSpan.end);
          if (span.start > valueSpan.start || valueSpan.end > span.end || (!decoded && held !== value)) {
            expect.fail(`field ${JSON.stringify(held)} in ${JSON.stringify(text)}`);
          }
        }
      }
    }
  }
});

const UNITS = [
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

test.each(UNITS)(
  '1 MB of %j',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const time = (of: string): number => {
      const from = performance.now();
      readPaste(of);
      return performance.now() - from;
    };
    const long = time(text);
    if (long > 3000) expect(long).toBeLessThan(14 * time(text.slice(0, text.length / 4)));
  },
  60_000,
);

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
