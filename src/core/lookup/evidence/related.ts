/** Pages that belong to what was found: a cause's code and scheme, a sub-code's base, a code's tree. */
import type { LookupTables } from '../records/records.ts';
import type { NumberReader } from './counted.ts';
import type { Evidence } from './evidence.ts';

type Ranked = Evidence & { readonly total: number };

/** How many of the first results bring their relations. */
const heads = 2;
const below = { code: 3, scheme: 5, parent: 9, number: 6, tree: 26 } as const;

/** The evidence, and what it brings with it. */
export function relatedEvidence(
  ranked: readonly Ranked[],
  records: LookupTables,
  { parentOf, onlyUse }: Pick<NumberReader, 'parentOf' | 'onlyUse'>,
): Evidence[] {
  const causes = new Map(records.causes.map((cause) => [`causes/${cause[0]}`, cause]));
  const trees = new Set(records.trees.map(([code]) => code));
  const found: Evidence[] = ranked.map(({ total, ...evidence }) => ({ ...evidence, score: total }));
  for (const [index, { key, total, matched }] of ranked.slice(0, heads).entries()) {
    const bring = (other: string, less: number, why: string) =>
      found.push({ key: other, score: total - less, why, matched });
    const cause = causes.get(key);
    if (cause) {
      const [, , [code], schemes] = cause;
      if (code !== undefined) bring(String(code), below.code, 'the code that comes of this cause');
      for (const place of schemes.slice(0, 1)) {
        bring(`schemes/${records.schemes[place]?.[0]}`, below.scheme, 'the scheme that this cause is about');
      }
    }
    const parent = parentOf(key);
    if (parent && index === 0)
      bring(parent, below.parent, key.includes('/') ? 'the registered code beside it' : 'the code that it refines');
    const number = /(?<!^fix)\/(\d+)$/.exec(key)?.[1];
    if (number && onlyUse(number) !== key) bring(number, below.number, 'all who use this number');
    if (trees.has(key)) bring(`fix/${key}`, below.tree, 'questions that lead to the cause');
  }
  return found;
}
