/** The machine-readable files of the real content. The build holds every one of them against the schema. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaFaults } from '../../integrations/json-schema.ts';
import { joinContent } from '../catalog.ts';
import { readContent } from '../read.ts';
import { twinPath } from './addresses.ts';
import { machineFiles } from './files.ts';
import { glossary } from './glossary.ts';
import type { Collection, Twin } from './shape.ts';

const site = 'https://httpwhy.example';
const catalog = joinContent(readContent('content'));
const files = machineFiles(catalog, site);
const file = (path: string) => files.get(path) ?? '';
const json = <T extends object = Twin>(path: string): T => JSON.parse(file(path));
const faults = schemaFaults(json<object>('/schema/httpwhy.json'));

/** A page of each kind. */
const pages = {
  code: '/401/',
  'vendor-code': '/nginx/499/',
  'sub-code': '/401.2/',
  'bare-number': '/499/',
  cause: '/causes/nginx-user-not-found/',
  fix: '/fixes/clear-cookies/',
  scheme: '/schemes/bearer/',
  header: '/headers/www-authenticate/',
  comparison: '/compare/401-vs-403/',
  'decision-tree': '/fix/401/',
};

describe('the files', () => {
  it('hold a twin of each kind for every page', () => {
    const missing = catalog.pages.flatMap(({ url }) =>
      (['json', 'md'] as const).map((ending) => twinPath(url, ending)).filter((path) => !files.has(path)),
    );
    expect(missing).toEqual([]);
  });

  it('are the same each time they are made', () => {
    expect([...machineFiles(catalog, site)]).toEqual([...files]);
  });

  it('name no other origin than the one of the site', () => {
    const other = [...machineFiles(catalog, 'https://copy.example')].filter(([, text]) => text.includes(site));
    expect(other.map(([path]) => path)).toEqual([]);
  });
});

describe.each(Object.entries(pages))('the twins of a %s', (kind, url) => {
  const twin = json(twinPath(url, 'json'));
  const markdown = file(twinPath(url, 'md'));
  const [, front = '', below = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdown) ?? [];

  it('fit the schema and name their page', () => {
    expect(faults(twin)).toEqual([]);
    expect(twin).toMatchObject({ $schema: `${site}/schema/httpwhy.json`, version: 1, kind, url: site + url });
    expect(twin.checked).toBe(
      twin.sources
        .map(({ checked }) => checked)
        .sort()
        .at(-1),
    );
  });

  it('say the same in Markdown', () => {
    expect(parse(front)).toMatchObject({ kind, id: twin.id, url: twin.url, title: twin.title, checked: twin.checked });
    expect(below.startsWith('# ')).toBe(true);
    expect(below).toContain(twin.body);
    for (const { url, run } of twin.sources) expect(below).toContain(url ?? run);
  });

  it('lead to pages that exist, by absolute URLs', () => {
    const known = new Set(catalog.pages.map((page) => site + page.url));
    const related = Object.values(twin.relations as Record<string, string[]>).flat();
    expect(related.filter((target) => !known.has(target))).toEqual([]);
    expect(below.match(/\]\((?!https:)[^)]*\)/g)).toBeNull();
  });
});

describe('codes.json', () => {
  const collection = json<Collection>('/codes.json');

  it('fits the schema', () => expect(faults(collection)).toEqual([]));

  it('holds each twin as its own file does', () => {
    expect(collection.codes.find(({ id }) => id === '401')).toEqual(json('/401.json'));
    expect(collection.trees).toEqual([json('/fix/401.json')]);
  });

  it('counts what the catalog counts', () => {
    expect(collection.codes).toHaveLength(catalog.codes.length);
    expect([...collection.vendorCodes, ...collection.subCodes]).toHaveLength(catalog.variants.length);
    expect(collection.causes).toHaveLength(catalog.causes.length);
  });
});

describe('the schema', () => {
  it.each([
    ['another version', { version: 2 }],
    ['a URL that is not absolute', { url: '/401/' }],
    ['a day that does not exist', { checked: '2026-02-30' }],
    ['no source', { sources: [] }],
    ['a field that it does not know', { more: true }],
    ['facts of another kind', { kind: 'cause' }],
  ])('refuses %s', (_, change) => {
    expect(faults({ ...json('/401.json'), ...change })).not.toEqual([]);
  });

  it('says which field is wrong', () => {
    const twin = json('/401.json');
    expect(faults({ ...twin, facts: { ...twin.facts, cacheable: 'no' } })).toEqual([
      '/facts/cacheable must be boolean {"type":"boolean"}',
    ]);
  });

  it('describes every property, and the glossary no other', () => {
    const named = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties') for (const name of Object.keys(inner)) named.add(name);
        visit(inner);
      }
    };
    visit(json('/schema/httpwhy.json'));
    expect([...named].sort()).toEqual(Object.keys(glossary).sort());
  });
});

describe('codes.csv', () => {
  it('has a row for each code', () => {
    const rows = file('/codes.csv').trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + catalog.codes.length + catalog.variants.length);
    expect(rows[0]).toMatch(/^kind,code,vendor,name,answer,/);
    expect(rows.find((row) => row.startsWith('code,404,'))).toContain(`${site}/404/`);
  });
});

describe('llms.txt', () => {
  it('leads to the Markdown twins', () => {
    const links = [...file('/llms.txt').matchAll(/\]\((\S+?)\)(?=:|$)/gm)].map(([, url = '']) => url);
    expect(links.length).toBeGreaterThan(catalog.pages.length);
    expect(links.filter((url) => !files.has(new URL(url).pathname))).toEqual([]);
  });
});

describe('opensearch.xml', () => {
  it('searches this copy of the site', () => {
    expect(file('/opensearch.xml')).toContain(`template="${site}/search/?q={searchTerms}"`);
  });
});
