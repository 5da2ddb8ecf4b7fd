/** Which kinds of cause a paste looks like: by its words, who asks and what they use. */

/** What features add is kept in multiples of this: a browser has to load them. */
export const UNIT = 0.25;

/** What one feature says. */
export interface Trait {
  /** From 0, in every example, to 1, in a single one. */
  readonly rarity: number;
  /** What it adds to the score of kinds, by their place in the model. */
  readonly adds: ReadonlyMap<number, number>;
}

/** What was learnt of examples. A feature is a word, `@role` or `#product`. */
export interface Model {
  /** How many kinds there are, and what speaks for each before anything is read. */
  readonly start: readonly number[];
  readonly traits: ReadonlyMap<string, Trait>;
}

/** The features of a case. */
export function featuresOf(
  words: Iterable<string>,
  role: string | undefined,
  products: readonly string[],
): readonly string[] {
  return [...new Set([...words, ...(role ? [`@${role}`] : []), ...products.map((product) => `#${product}`)])];
}

/**
 * The chance of each kind, from 0 to 1, by its place in the model. Only what the examples held is known; a long text counts
 * no more than a short one.
 */
export function chancesOf({ start, traits }: Model, features: readonly string[]): readonly number[] {
  const known = features.flatMap((feature) => traits.get(feature) ?? []);
  const length = lengthOf(known.map(({ rarity }) => rarity));
  const scores = [...start];
  for (const { adds } of known) {
    for (const [kind, add] of adds) scores[kind] = (scores[kind] ?? 0) + add / length;
  }
  return softmax(scores);
}

/** A word that adds less only leans to a kind, and tells a person nothing. */
const TELLING = 1.5;

/** The words that speak most for a kind; parts of others are left out. */
export function tellingWords({ traits }: Model, words: Iterable<string>, kind: number, most: number): string[] {
  const names = [...words];
  return names
    .filter((word) => !names.some((other) => other !== word && other.includes(word)))
    .map((word) => [word, traits.get(word)?.adds.get(kind) ?? 0] as const)
    .filter(([, add]) => add >= TELLING)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => word);
}

export function lengthOf(sizes: readonly number[]): number {
  return Math.hypot(...sizes) || 1;
}

/** Scores to chances, from 0 to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / sum);
}
