/** A model <-> text, for the way to the browser: features side by side, what each adds in two characters a kind. */
import { type Model, type Trait, UNIT } from './likeness.ts';

export interface PackedModel {
  readonly start: readonly number[];
  /** In columns, a line each: feature, rarity in hundredths, what it adds. */
  readonly features: string;
  readonly rarities: string;
  readonly adds: string;
}

/** The characters that stand for the first kind and for nothing added; below stand line ends and controls. */
const [KIND, ZERO] = [0x28, 0x50];

/** @throws RangeError where a kind or what is added has no character of its own. */
export function packModel({ start, traits }: Model): PackedModel {
  const entries = [...traits];
  const pair = ([kind, add]: readonly [number, number]) => character(KIND + kind) + character(ZERO + add / UNIT);
  return {
    start,
    features: entries.map(([feature]) => feature).join('\n'),
    rarities: entries.map(([, { rarity }]) => Math.round(rarity * 100)).join('\n'),
    adds: entries.map(([, { adds }]) => [...adds].map(pair).join('')).join('\n'),
  };
}

export function unpackModel({ start, features, rarities, adds }: PackedModel): Model {
  const [sizes, pairs] = [rarities.split('\n'), adds.split('\n')];
  const traits = features.split('\n').map((feature, at): [string, Trait] => {
    const read = (pairs[at] ?? '').match(/../g) ?? [];
    const told = read.map((pair): [number, number] => [pair.charCodeAt(0) - KIND, (pair.charCodeAt(1) - ZERO) * UNIT]);
    return [feature, { rarity: Number(sizes[at]) / 100, adds: new Map(told) }];
  });
  return { start, traits: new Map(traits) };
}

function character(code: number): string {
  if (!Number.isInteger(code) || code < KIND || code > 0x7e) throw new RangeError(`no character for ${code}`);
  return String.fromCharCode(code);
}
