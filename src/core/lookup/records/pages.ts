/** The pages that the records name: key, title and kind. */
import type { LookupPage, LookupTables, VariantRecord } from './records.ts';

export interface Pages {
  get(key: string): LookupPage | undefined;
  readonly all: readonly LookupPage[];
}

/** The key of a vendor's code: IIS sub-codes stand at the root, others below their vendor. */
export function variantKey([vendor, code]: VariantRecord, records: LookupTables): string {
  const id = records.vendors[vendor]?.[0] ?? '';
  return isSubCode(code) ? code : `${id}/${code}`;
}

/** `401.2`, as against `525`. */
export const isSubCode = (code: string) => code.includes('.');

/** The vendor as named in a sentence, without what stands in brackets. */
export function vendorName(vendor: number, { vendors }: LookupTables): string {
  return (vendors[vendor]?.[1] ?? '').replace(/ *\(.*\)/, '');
}

/** The key of the part of the list that holds a vendor's codes. */
export const vendorKey = (id: string) => `codes#${id}`;

/** Lists every page, the numbers that only vendors use included. */
export function pagesOf(records: LookupTables): Pages {
  const registered = new Set(records.codes.map(([code]) => code));
  const bare = new Map<string, string[]>();
  for (const [vendor, code] of records.variants) {
    if (isSubCode(code) || registered.has(code)) continue;
    bare.set(code, [...(bare.get(code) ?? []), vendorName(vendor, records)]);
  }
  const all: LookupPage[] = [
    ...records.codes.map(([code, name]): LookupPage => ({ key: code, title: `${code} ${name}`, kind: 'code' })),
    ...records.variants.map((variant): LookupPage => {
      const [vendor, code, name] = variant;
      const title = `${records.vendors[vendor]?.[1] ?? ''} ${code} ${name}`;
      return { key: variantKey(variant, records), title, kind: isSubCode(code) ? 'sub-code' : 'vendor code' };
    }),
    ...[...bare].map(
      ([code, vendors]): LookupPage => ({ key: code, title: `${code} (${vendors.join(', ')})`, kind: 'vendor code' }),
    ),
    ...records.vendors.map(
      ([id], place): LookupPage => ({
        key: vendorKey(id),
        title: `All codes of ${vendorName(place, records)}`,
        kind: 'page',
      }),
    ),
    ...records.causes.map(([id, title]): LookupPage => ({ key: `causes/${id}`, title, kind: 'cause' })),
    ...records.fixes.map(([id, title]): LookupPage => ({ key: `fixes/${id}`, title, kind: 'fix' })),
    ...records.schemes.map(
      ([id, name]): LookupPage => ({ key: `schemes/${id}`, title: `${name} authentication scheme`, kind: 'scheme' }),
    ),
    ...records.headers.map(
      ([id, name]): LookupPage => ({ key: `headers/${id}`, title: `${name} field`, kind: 'header' }),
    ),
    ...records.comparisons.map(([id, title]): LookupPage => ({ key: `compare/${id}`, title, kind: 'comparison' })),
    ...records.trees.map(([code, title]): LookupPage => ({ key: `fix/${code}`, title, kind: 'decision tree' })),
    ...records.places.map(([key, title]): LookupPage => ({ key, title, kind: 'page' })),
  ];
  const byKey = new Map(all.map((page) => [page.key, page]));
  return { get: (key) => byKey.get(key), all };
}
