import { describe, expect, it } from 'vitest';
import { joinContent } from '../catalog/catalog.ts';
import { readContent } from '../catalog/read.ts';
import { readFacts } from './read.ts';
import { assembleSheet, sheetProblems } from './sheet.ts';

const catalog = joinContent(readContent('content'));
const facts = readFacts();

describe('the facts of the sheet', () => {
  it('are whole', () => {
    expect(sheetProblems(catalog, facts)).toEqual([]);
  });

  it('must have a line for every registered code', () => {
    const { 401: _, ...lines } = facts.lines;
    expect(sheetProblems(catalog, { ...facts, lines })).toEqual([
      'content/cheat-sheet.yaml: registered code 401 has no line',
    ]);
  });

  it('must not speak of a code that nobody registered', () => {
    const lines = { ...facts.lines, 499: 'The client hung up.' };
    expect(sheetProblems(catalog, { ...facts, lines })).toEqual([
      'content/cheat-sheet.yaml: line 499 belongs to no registered code',
    ]);
  });

  it('must name vendor codes that exist, each once', () => {
    const codes = ['nginx-499', 'nginx-499', 'nginx-490'].map((id) => ({ id, line: 'The client hung up.' }));
    const vendors = { ...facts.vendors, columns: [[{ title: 'nginx', codes }]] };
    expect(sheetProblems(catalog, { ...facts, vendors })).toEqual([
      'content/cheat-sheet.yaml: no variant is called nginx-490',
      'content/cheat-sheet.yaml: nginx-499 stands twice',
    ]);
  });

  it('must lead to pages that exist', () => {
    const panel = { ...facts.panel, links: [{ words: 'Nowhere', page: '/fix/999/' }] };
    expect(sheetProblems(catalog, { ...facts, panel })).toEqual(['content/cheat-sheet.yaml: no page is at /fix/999/']);
  });
});

describe('the sheet', () => {
  const sheet = assembleSheet(catalog, facts, 'https://example.org');

  it('holds every registered code, by class', () => {
    const printed = sheet.classes.flatMap(({ rows }) => rows.map(({ code }) => code));
    expect(printed).toEqual(catalog.registry.map(String));
  });

  it('prints short paths and links absolute addresses', () => {
    const rows = [
      ...sheet.classes.flatMap((each) => each.rows),
      ...sheet.vendors.columns.flat().flatMap((each) => each.rows),
    ];
    const byPath = new Map(rows.map(({ path, url }) => [path, url]));
    expect(byPath.get('/401')).toBe('https://example.org/401/');
    expect(byPath.get('/401.2')).toBe('https://example.org/401.2/');
    expect(byPath.get('/nginx/499')).toBe('https://example.org/nginx/499/');
    expect(sheet.host).toBe('example.org');
  });

  it.each(['http://localhost:4321', 'http://127.0.0.1:8080', 'http://[::1]:3000'])(
    'prints no address such as %s',
    (site) => {
      expect(assembleSheet(catalog, facts, site).host).toBe('');
    },
  );

  it('bears the newest day on which a source was checked', () => {
    expect(sheet.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const days = catalog.pages.flatMap(({ sources }) => sources.map(({ checked }) => checked));
    expect(days.every((day) => day <= sheet.checked)).toBe(true);
  });
});
