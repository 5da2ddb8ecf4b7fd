/** The lookup over the real content: its cases, every text that it knows, its size and its speed. */
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Case, FoundCase } from '../core/lookup/cases/case.ts';
import { clientErrors } from '../core/lookup/cases/client-errors.ts';
import { codes } from '../core/lookup/cases/codes.ts';
import { comparisons } from '../core/lookup/cases/comparisons.ts';
import { foundClients } from '../core/lookup/cases/found-clients.ts';
import { foundFrameworks } from '../core/lookup/cases/found-frameworks.ts';
import { foundQuestions } from '../core/lookup/cases/found-questions.ts';
import { foundServers } from '../core/lookup/cases/found-servers.ts';
import { foundServices } from '../core/lookup/cases/found-services.ts';
import { headers } from '../core/lookup/cases/headers.ts';
import { misspellings } from '../core/lookup/cases/misspellings.ts';
import { exactly, newcomers, severally, within } from '../core/lookup/cases/newcomers.ts';
import { otherLanguages } from '../core/lookup/cases/other-languages.ts';
import { paths } from '../core/lookup/cases/paths.ts';
import { phrases } from '../core/lookup/cases/phrases.ts';
import { questions } from '../core/lookup/cases/questions.ts';
import { schemes } from '../core/lookup/cases/schemes.ts';
import { serverLogs } from '../core/lookup/cases/server-logs.ts';
import { subCodes } from '../core/lookup/cases/sub-codes.ts';
import { createLookup, type Target } from '../core/lookup/lookup.ts';
import { joinContent } from './catalog.ts';
import { lookupRecords } from './lookup-records.ts';
import { readContent } from './read.ts';

const catalog = joinContent(readContent('content'));
const records = lookupRecords(catalog);
const { lookup } = createLookup(records);

/** Records that the browser fetches. With the script beside them, about 12,250 bytes, they may take 30,000. */
const mostBytes = 17_750;
const mostMilliseconds = 400;
const patience = { timeout: 60_000 };

const fits = (target: Target | undefined, wanted: string) =>
  wanted.split('|').some((key) => (key.endsWith('*') ? target?.key.startsWith(key.slice(0, -1)) : target?.key === key));

describe.each<[string, readonly (Case | FoundCase)[]]>([
  ['codes', codes],
  ['sub-codes', subCodes],
  ['comparisons', comparisons],
  ['misspellings', misspellings],
  ['headers', headers],
  ['schemes', schemes],
  ['phrases', phrases],
  ['client errors', clientErrors],
  ['server logs', serverLogs],
  ['other languages', otherLanguages],
  ['questions', questions],
  ['paths', paths],
  ['newcomers', newcomers],
  ['found, servers', foundServers],
  ['found, frameworks', foundFrameworks],
  ['found, clients', foundClients],
  ['found, services', foundServices],
  ['found, questions', foundQuestions],
])('%s', (_, cases) => {
  it.each(cases.map(([query, wanted]) => [query, wanted] as const))('%s leads to %s', (query, wanted) => {
    expect(fits(lookup(query)[0], wanted), lookup(query)[0]?.key).toBe(true);
  });
});

describe('behind others, or alone', () => {
  it.each(within)('%s offers %s', (query, wanted) => {
    expect(lookup(query, 4).some((target) => fits(target, wanted))).toBe(true);
  });

  it.each(exactly)('%s is exactly %s', (query, wanted) => {
    expect(lookup(query, 1)).toMatchObject([{ key: wanted, exact: true }]);
  });

  it.each(severally)('%s is no one page', (query) => {
    expect(lookup(query, 1).some(({ exact }) => exact)).toBe(false);
  });

  it('says why by no small word', () => {
    for (const query of ['the', 'why does it keep', 'and to the']) expect(lookup(query)).toEqual([]);
    expect(lookup('invalid_token')[0]?.url).toBe('/schemes/bearer/#errors');
  });

  it("leads to a vendor's part of the list", () => {
    expect(lookup('ray id')[0]).toMatchObject({ url: '/codes/#cloudflare', title: 'All codes of Cloudflare' });
  });

  it('offers nothing about another product than the one that is named', () => {
    expect(lookup('traefik htpasswd').filter(({ key }) => key.includes('nginx'))).toEqual([]);
  });
});

describe('every text of the symptoms', () => {
  const searched = catalog.symptoms.filter(({ rare }) => rare !== true);
  const leads = searched.flatMap(({ id, text, code, seen }) => {
    const causes = catalog.causes.filter(({ proves, suggests }) => proves.includes(id) || suggests.includes(id));
    const keys = [...causes.map((cause) => `causes/${cause.id}`), ...(code ? [code] : [])];
    return keys.length === 0 || (seen === 'config' && code === undefined)
      ? []
      : [text ?? []].flat().map((pattern) => ({ query: pattern.replaceAll('*', 'x1y'), keys }));
  });

  it('leads to its cause or its code within three, but for one in twenty', patience, () => {
    const lost = leads.filter(
      ({ query, keys }) => !lookup(query, 3).some(({ key }) => keys.includes(key) || /\/\d+$/.test(key)),
    );
    expect(lost.length / leads.length, lost.map(({ query }) => query).join('\n')).toBeLessThan(0.05);
  });

  it('can be typed letter by letter', patience, () => {
    for (const { query } of leads.slice(0, 150)) {
      for (let end = 1; end <= query.length; end++) expect(() => lookup(query.slice(0, end))).not.toThrow();
    }
  });
});

describe('the records', () => {
  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
  });

  it('are small enough for the browser', () => {
    const bytes = brotliCompressSync(JSON.stringify(records), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
    expect(bytes).toBeLessThanOrEqual(mostBytes);
  });

  it('answer a paste of 10,000 characters without a pause', () => {
    const line =
      '2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/x", upstream timed out, unknwon reqest ';
    const paste = line.repeat(200).slice(0, 10_000);
    lookup(paste);
    const start = performance.now();
    expect(lookup(paste)[0]?.key).toBe('causes/nginx-user-not-found');
    expect(performance.now() - start).toBeLessThan(mostMilliseconds);
  });

  it('know a page for every code, and nothing that has none', patience, () => {
    for (const { id, name } of catalog.codes) expect(lookup(`HTTP ${id} ${name}`)[0]?.key).toBe(id);
    const urls = new Set(['/codes/', '/diagnose/', ...catalog.pages.map(({ url }) => url)]);
    const strange = catalog.symptoms
      .flatMap(({ words }) => lookup(words))
      .filter(({ url }) => !urls.has(url.replace(/#.*/, '')));
    expect(strange).toEqual([]);
  });
});
