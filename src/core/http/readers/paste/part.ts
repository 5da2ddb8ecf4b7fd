/** What a reader of one kind of text gives back, and how records without the absent keys are made. */
import type { Exchange, Format, ReadProblem } from '../../exchange.ts';
import type { Paste } from './paste.ts';

/** A stretch of lines that one reader took: from the line it was asked about up to, not including, `next`. */
export interface Found {
  readonly format: Format;
  readonly exchanges: readonly Exchange[];
  readonly next: number;
  readonly problems?: readonly ReadProblem[];
}

/** Takes the lines from `at` on if they are of its kind. */
export type LineReader = (paste: Paste, at: number) => Found | undefined;

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The record without its undefined members. */
export function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
