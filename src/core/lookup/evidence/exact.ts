/** A query that is nothing but the name or the address of a page. */
import type { Pages } from '../records/pages.ts';
import type { LookupTables, TargetKind } from '../records/records.ts';
import { type Evidence, weights } from './evidence.ts';
import { keysOfPath } from './paths.ts';

const exactly: { readonly [Kind in TargetKind]?: string } = {
  code: 'the code itself',
  'sub-code': 'the sub-code itself',
  'vendor code': 'a number that only vendors use',
  header: 'the field itself',
  scheme: 'the scheme itself',
  comparison: 'sets the two side by side',
};

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s._-]+/g, ' ')
    .trim();

/**
 * Finds the page that a query names as a whole, by its title, name, number or path.
 *
 * @param onlyUse the page of a number that one vendor alone uses.
 */
export function exactFinder(
  pages: Pages,
  records: LookupTables,
  onlyUse: (code: string) => string | undefined,
): (query: string, text: string) => Evidence[] {
  const names = exactNames(pages, records);
  return (query, text) => {
    const matched = { start: 0, end: query.length };
    const name = names.get(folded(text.replace(/[:.!?]\s*$/, '')));
    const keys = keysOfPath(query, pages).flatMap((key) => [onlyUse(key) ?? key, key]);
    const evidence = [...new Set(keys)].map((key, index) => ({
      key,
      score: weights.exact - index * 6,
      why: exactly[pages.get(key)?.kind ?? 'page'] ?? 'the page itself',
      matched,
    }));
    if (name) evidence.push({ key: name, score: weights.exact - 10, why: 'the name itself', matched });
    return evidence;
  };
}

function exactNames(pages: Pages, records: LookupTables): Map<string, string> {
  const names = new Map<string, string>();
  for (const { key, title } of [...pages.all].reverse()) names.set(folded(title), key);
  for (const [id, name] of records.headers) names.set(folded(name), `headers/${id}`);
  for (const [id, name] of records.schemes) names.set(folded(name), `schemes/${id}`);
  for (const [code, ...all] of [...records.codes].reverse())
    for (const name of all.flat()) names.set(folded(name), code);
  return names;
}
