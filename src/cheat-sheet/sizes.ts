/** Measures of the printed sheet, in points. */

/** Nothing on the sheet is smaller. */
export const SMALLEST = 8;

export const SIZES = {
  numeral: 30,
  title: 15,
  heading: 10.5,
  code: 11,
  name: 9,
  text: 8.5,
  small: 8,
} as const;

/** The sheet is made for this many pages; four would still be a sheet, more would not. */
export const PAGES = 4;
export const MOST_PAGES = 4;

/** Height of a row on each page: what makes its columns end where the paper does. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly pitch: readonly [number, number, number];
}

/** Landscape, so that three columns stand side by side. */
export const PAPERS = {
  a4: { width: 841.89, height: 595.28, margin: 34, pitch: [23, 32, 22] },
  letter: { width: 792, height: 612, margin: 30, pitch: [24, 33, 22.5] },
} as const satisfies Record<string, Paper>;

export type PaperName = keyof typeof PAPERS;
