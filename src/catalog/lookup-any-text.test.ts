/** The lookup over the real content holds for any text: it answers, quickly, and loses no code that stands there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookup } from '../core/lookup/lookup.ts';
import { joinContent } from './catalog.ts';
import { lookupRecords } from './lookup-records.ts';
import { readContent } from './read.ts';

const catalog = joinContent(readContent('content'));
const { lookup } = createLookup(lookupRecords(catalog));
const registered = new Set(catalog.codes.map(({ id }) => id));
const patience = { timeout: 120_000 };

/** Whether one of the registered codes stands in the text by itself. */
const namesCode = (text: string) => text.match(/(?<![\w.])\d{3}(?![\w.])/g)?.some((number) => registered.has(number));

it('answers 1,000 random texts', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
  fc.assert(
    fc.property(text, (query) => Array.isArray(lookup(query))),
    { numRuns: 1000 },
  );
});

it('answers every beginning of every symptom, never with nothing where a code stands', patience, () => {
  const texts = catalog.symptoms.flatMap(({ text }) => [text ?? []].flat()).map((text) => text.replaceAll('*', 'x1y'));
  const beginnings = new Set(texts.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1))));
  const lost = [...beginnings].filter((query) => lookup(query, 1).length === 0 && namesCode(query));
  expect(lost).toEqual([]);
});

describe('a paste of 10,000 characters', () => {
  const most = 50;
  it.each([
    '2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/x", upstream timed out, unknwon reqest ',
    '{"error":"invalid_token","error_description":"The access token expired","code":401},',
    'at org.example.security.ExceptionTranslationFilter.doFilter(ExceptionTranslationFilter.java:137)\n',
    'lorem ipsum dolor sit amet ',
    '401 ',
    '401 vs 403 ',
    'status=401 ',
    'Bearer Basic ',
    'a.b-',
    'aBcDeF',
    'größe 错误 ',
    'x',
    '"',
  ])('of %j is answered at once', (part) => {
    const paste = part.repeat(10_000).slice(0, 10_000);
    // The fastest of some runs: what else is at work on the machine only adds to a time.
    const times = Array.from({ length: 6 }, () => {
      const start = performance.now();
      lookup(paste);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(most);
  });
});
