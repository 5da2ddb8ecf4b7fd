/**
 * What the lookup knows of the site: compact, plain data made from the catalog (`src/catalog/lookup-records.ts`) and
 * fetched by the browser. Places in lists stand for pages, in the order of `pagesOf`.
 */

/** A cause: id, title, its codes, places (in `schemes`) of the schemes it speaks of, words found nowhere in its title. */
export type CauseRecord = readonly [
  id: string,
  title: string,
  codes: readonly number[],
  schemes: readonly number[],
  words: string,
];

/** A vendor's code: place of the vendor, number, name, whether only the vendor's log shows it, the number it refines. */
export type VariantRecord = readonly [vendor: number, code: string, name: string, log: 0 | 1, parent: number];

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

export interface LookupRecords {
  /** Code, name, then other names of it. */
  readonly codes: readonly (readonly [code: string, name: string, ...names: string[]])[];
  /** Id, name. */
  readonly vendors: readonly (readonly [id: string, name: string])[];
  readonly variants: readonly VariantRecord[];
  readonly causes: readonly CauseRecord[];
  /** Id, name, then the error values that belong to it. */
  readonly schemes: readonly (readonly [id: string, name: string, ...errors: string[]])[];
  readonly headers: readonly (readonly [id: string, name: string])[];
  readonly comparisons: readonly (readonly [id: string, title: string])[];
  readonly fixes: readonly (readonly [id: string, title: string])[];
  /** Code, title, words of its answers. */
  readonly trees: readonly (readonly [code: string, title: string, words: string])[];
  /** Pages that are none of these: key, title, words. */
  readonly places: readonly (readonly [key: string, title: string, words: string])[];
  readonly products: readonly string[];
  readonly texts: readonly TextRecord[];
}

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
