/** The one entry of the readers: what a paste was, and the exchanges that it shows. */
import type { Reading } from './exchange.ts';
import { readers } from './families/all.ts';
import { readWith } from './read-with.ts';

/** Reads anything; never throws, and takes time in proportion to the length of the text. */
export function readPaste(text: string): Reading {
  return readWith(readers, text);
}
