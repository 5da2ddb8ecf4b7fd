/** Reads a paste with no more readers than it needs: each family is loaded when a line may be of its kind. */
import type { Reading } from './exchange.ts';
import { readers as always } from './families/always.ts';
import type { Family, Readers } from './families/families.ts';
import { readWith } from './read-with.ts';

const loaders: Readonly<Record<Family, () => Promise<{ readonly readers: Readers }>>> = {
  commands: () => import('./families/commands.ts'),
  curl: () => import('./families/curl.ts'),
  har: () => import('./families/har.ts'),
  logs: () => import('./families/logs.ts'),
  panels: () => import('./families/panels.ts'),
  printed: () => import('./families/printed.ts'),
  settings: () => import('./families/settings.ts'),
  wget: () => import('./families/wget.ts'),
};

/** The readers loaded so far. */
let atHand: Readers = always;

/** The same as `readPaste` gives. Rejects when a family can't be loaded. */
export async function readOnDemand(text: string): Promise<Reading> {
  for (;;) {
    const read = readWith(atHand, text);
    if (!('missing' in read)) return read;
    const { readers } = await loaders[read.missing]();
    atHand = { ...atHand, ...readers };
  }
}
