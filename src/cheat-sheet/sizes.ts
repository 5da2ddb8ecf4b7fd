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

/** The sheet is laid out for this many pages; a text too much makes a fourth. */
export const PAGES = 3;

export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The height of a row on each page: what makes the columns end where the paper does. */
  readonly pitch: readonly [number, number, number];
}

/** Landscape, so that three columns stand side by side. */
export const PAPERS = {
  a4: { width: 841.89, height: 595.28, margin: 34, pitch: [25, 35, 23.6] },
  letter: { width: 792, height: 612, margin: 28, pitch: [25.5, 36, 24.8] },
} as const satisfies Record<string, Paper>;

export type PaperName = keyof typeof PAPERS;
