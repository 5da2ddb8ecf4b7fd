/** content/likeness: what the likeness of pastes was learnt from, and what was learnt, as text files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model, Trait } from '../core/likeness/likeness.ts';

/** Somebody who met a cause: in a public thread where it was confirmed, or made up. Words are kept, not sentences. */
export interface Told {
  /** Address of the thread; empty where it was made up. */
  readonly source: string;
  readonly kind: string;
  readonly role: string;
  /** Ids of the products, and the words that they were called by. */
  readonly products: readonly string[];
  /** Words of what was pasted, and of what was told besides, where common enough to be learnt from. */
  readonly pasted: readonly string[];
  readonly told: readonly string[];
}

/** @param file `threads`, the public ones, or `made`, those that were made up. */
export function readTold(root: string, file: 'threads' | 'made'): readonly Told[] {
  const [, ...lines] = readFileSync(join(root, `likeness/${file}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [source = '', kind = '', role = '', ...lists] = line.split(',');
    const [products = [], pasted = [], told = []] = lists.map((list) => list.split(' ').filter(Boolean));
    return { source, kind, role, products, pasted, told };
  });
}

export const fileOfModel = (root: string) => join(root, 'likeness/weights.tsv');

/** What was learnt, and the ids of the kinds that it knows by their places. */
interface Learnt {
  readonly kinds: readonly string[];
  readonly model: Model;
}

/**
 * The first line has the kinds with what speaks for each before anything is read. Then a line for each feature: its name, its
 * rarity, and `kind:add` for each kind that it speaks for or against, by its place.
 */
export function readLearnt(text: string): Learnt {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const start = first.split('\t').map((pair) => pair.split(':'));
  const traits = lines.map((line): [string, Trait] => {
    const [feature = '', rarity = '', pairs = ''] = line.split('\t');
    const adds = pairs.split(' ').map((pair) => pair.split(':').map(Number) as [number, number]);
    return [feature, { rarity: Number(rarity), adds: new Map(adds) }];
  });
  const model = { start: start.map(([, score]) => Number(score)), traits: new Map(traits) };
  return { kinds: start.map(([kind = '']) => kind), model };
}

export function writtenLearnt({ kinds, model: { start, traits } }: Learnt): string {
  const lines = [...traits].map(([feature, { rarity, adds }]) =>
    [feature, rarity, [...adds].map(([kind, add]) => `${kind}:${add}`).join(' ')].join('\t'),
  );
  const first = kinds.map((kind, place) => `${kind}:${start[place]}`).join('\t');
  return `${[first, ...lines].join('\n')}\n`;
}
