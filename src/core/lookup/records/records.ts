/**
 * What the lookup knows of the site: plain data made from the catalog (`src/catalog/lookup-records.ts`) and fetched
 * by the browser, packed by columns (`pack.ts`). A place is a row's number in its table.
 */

/** A cause: id, title, its codes, places (in `schemes`) of the schemes it speaks of. */
type CauseRecord = readonly [id: string, title: string, codes: readonly number[], schemes: readonly number[]];

/**
 * A vendor's code: place of the vendor, number, name, whether only the vendor's log shows it, the number
 * that it refines (0: that of the sub-code, or none).
 */
export type VariantRecord = readonly [vendor: number, code: string, name: string, log: number, parent: number];

/**
 * A text that programs print, as `patternTokens` reads it: alternatives, the key of the code it belongs to (or ''),
 * where it stands, the place of the product (-1: none), and the places of the causes that it proves and suggests.
 */
export type TextRecord = readonly [
  patterns: string,
  code: string,
  seen: string,
  product: number,
  proves: readonly number[],
  suggests: readonly number[],
];

/** What the lookup knows, row by row. */
export interface LookupTables {
  /** Code, name, other names of it. */
  readonly codes: readonly (readonly [code: string, name: string, names: readonly string[]])[];
  /** Id, name. */
  readonly vendors: readonly (readonly [id: string, name: string])[];
  readonly variants: readonly VariantRecord[];
  readonly causes: readonly CauseRecord[];
  /** Id, name, the error values that belong to it. */
  readonly schemes: readonly (readonly [id: string, name: string, errors: readonly string[]])[];
  readonly headers: readonly (readonly [id: string, name: string])[];
  readonly comparisons: readonly (readonly [id: string, title: string])[];
  readonly fixes: readonly (readonly [id: string, title: string])[];
  readonly trees: readonly (readonly [code: string, title: string])[];
  /** Pages that are none of these: key, title, words by which people ask for them. */
  readonly places: readonly (readonly [key: string, title: string, words: readonly string[]])[];
  readonly products: readonly (readonly [name: string])[];
  readonly texts: readonly TextRecord[];
}

/** The tables as they travel: one text, of columns and their rows (`pack.ts`). JSON keeps it as it is. */
export type LookupRecords = string;

export type TargetKind =
  | 'code'
  | 'sub-code'
  | 'vendor code'
  | 'cause'
  | 'fix'
  | 'scheme'
  | 'header'
  | 'comparison'
  | 'decision tree'
  | 'page';

/** A page that the lookup can lead to. */
export interface LookupPage {
  readonly key: string;
  readonly title: string;
  readonly kind: TargetKind;
}
