/** A query that is nothing but the name or the address of a page. */
import { type Pages, variantKey } from '../records/pages.ts';
import type { LookupTables } from '../records/records.ts';
import { type Evidence, weights } from './evidence.ts';
import { keysOfPath } from './paths.ts';

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
    const evidence: Evidence[] = [...new Set(keys)].map((key, index) => ({
      key,
      score: weights.exact - index * 6,
      why: `the ${pages.get(key)?.kind ?? 'page'} itself`,
      matched,
      exact: index === 0 && digits(key) === digits(query),
    }));
    if (name) evidence.push({ key: name, score: weights.exact - 10, why: 'the name itself', matched, exact: true });
    return evidence.length > 0
      ? evidence
      : begun(query.trim(), pages).map((key, index) => ({
          key,
          score: weights.begun - index,
          why: 'begins so',
          matched,
        }));
  };
}

const digits = (text: string) => text.replace(/\D/g, '');

/** The codes and sub-codes whose number begins so: `40`, `401.`. */
function begun(query: string, pages: Pages): string[] {
  if (!/^\d[\d.]*$/.test(query)) return [];
  return pages.all.flatMap(({ key }) => (/^[\d.]+$/.test(key) && key.startsWith(query) ? [key] : []));
}

function exactNames(pages: Pages, records: LookupTables): Map<string, string> {
  const names = new Map<string, string>();
  for (const { key, title } of [...pages.all].reverse()) names.set(folded(title), key);
  for (const variant of records.variants) {
    const vendor = records.vendors[variant[0]] ?? [];
    for (const name of vendor) names.set(folded(`${name} ${variant[1]}`), variantKey(variant, records));
  }
  for (const [id, name] of records.headers) names.set(folded(name), `headers/${id}`);
  for (const [id, name] of records.schemes) names.set(folded(name), `schemes/${id}`);
  for (const [code, ...all] of [...records.codes].reverse())
    for (const name of all.flat()) names.set(folded(name), code);
  return names;
}
