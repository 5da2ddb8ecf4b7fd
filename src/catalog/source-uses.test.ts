import { describe, expect, it } from 'vitest';
import type { ContentPage, Symptom } from './catalog.ts';
import { daysBetween, pagesWithoutSource, sourceUses } from './source-uses.ts';

const page = (url: string, sources: ContentPage['sources']): ContentPage => ({
  kind: 'code',
  id: url,
  url,
  title: url,
  description: '',
  sources,
});
const doc = 'https://docs.example/';
const pages = [
  page('/a/', [
    { url: doc, checked: '2026-11-24' },
    { run: 'nginx 1.22.1', checked: '2026-11-20' },
  ]),
  page('/b/', [{ url: doc, checked: '2026-11-01', unread: true }]),
  page('/c/', []),
];
const symptoms: Symptom[] = [{ id: 's', words: 'seen', seen: 'log', text: 'abc', source: doc, checked: '2026-11-25' }];

describe('sourceUses', () => {
  it('gives each source once, with its oldest day and all that rests on it', () => {
    expect(sourceUses({ pages, symptoms })).toEqual([
      { source: doc, checked: '2026-11-01', unread: false, pages: ['/a/', '/b/', 'symptom s'] },
      { source: 'run: nginx 1.22.1', checked: '2026-11-20', unread: false, pages: ['/a/'] },
    ]);
  });
});

describe('pagesWithoutSource', () => {
  it('names them', () => expect(pagesWithoutSource({ pages })).toEqual(['/c/']));
});

describe('daysBetween', () => {
  it('counts over the change of the clocks', () => expect(daysBetween('2026-10-20', '2026-11-01')).toBe(12));
});
