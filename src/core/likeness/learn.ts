/**
 * Learns from examples which words go with which kind of cause: multinomial logistic regression, in full batches and
 * without chance, so that the same examples give the same weights.
 */
import { lengthOf, type Model, softmax, type Trait, UNIT } from './likeness.ts';

/** What somebody met, in features (words, role, products), and the kinds of cause that stood behind it. */
export interface Example {
  /** Each once. */
  readonly features: readonly string[];
  readonly kinds: readonly string[];
  /** How much it counts. */
  readonly weight: number;
}

/** A feature of fewer examples says nothing. */
const RARE = 3;
const ROUNDS = 100;
/** From here on examples are forecast by what is kept of the weights, so that these learn to make up for what is not. */
const KEPT_FROM = 61;
/** What adds less is not kept: it would be noise, and a browser has to load it. */
const SMALL = 0.3;
/** Keeps weights small, so that a word met a few times is no proof. */
const DECAY = 2e-5;
const [STEP, STEP_OF_START] = [0.15, 0.05];

/** @param kinds ids; the model knows them by their places. */
export function learn(examples: readonly Example[], kinds: readonly string[]): Model {
  const rarities = raritiesOf(examples);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(({ features, kinds: right, weight }) => ({
    vector: vectorOf(features, rarities),
    right: right.map((kind) => kinds.indexOf(kind)),
    weight: weight / total,
  }));
  const weights = new Map(
    [...rarities].map(([feature, rarity]) => [feature, { rarity, descent: new Descent(kinds.length, STEP) }]),
  );
  const start = new Descent(kinds.length, STEP_OF_START);
  for (let round = 1; round <= ROUNDS; round++) {
    if (round >= KEPT_FROM) for (const { rarity, descent } of weights.values()) descent.keep(rarity);
    for (const { vector, right, weight } of rows) {
      const scores = [...start.values];
      for (const [feature, size] of vector) weights.get(feature)?.descent.addTo(scores, size);
      const off = softmax(scores);
      for (const kind of right) off[kind] = (off[kind] ?? 0) - 1 / right.length;
      start.learn(off, weight);
      for (const [feature, size] of vector) weights.get(feature)?.descent.learn(off, weight * size);
    }
    for (const { descent } of weights.values()) descent.step(round, DECAY);
    start.step(round, 0);
  }
  const traits = [...weights].flatMap(([feature, { rarity, descent }]): [string, Trait][] => {
    const adds = [...descent.values].map((value, kind): [number, number] => [kind, kept(value * rarity)]);
    const told = adds.filter(([, add]) => add !== 0);
    return told.length > 0 ? [[feature, { rarity: Math.round(rarity * 100) / 100, adds: new Map(told) }]] : [];
  });
  // No minus zero: it would not come back from a text.
  const starts = [...start.values].map((value) => Math.round(value * 100) / 100 || 0);
  return { start: starts, traits: new Map(traits) };
}

function kept(add: number): number {
  return Math.abs(add) < SMALL ? 0 : Math.round(add / UNIT) * UNIT;
}

/** Known features with their sizes, so that together they have the length 1. */
function vectorOf(features: readonly string[], rarities: ReadonlyMap<string, number>): readonly [string, number][] {
  const known = features.flatMap((feature): [string, number][] => {
    const rarity = rarities.get(feature);
    return rarity === undefined ? [] : [[feature, rarity]];
  });
  const length = lengthOf(known.map(([, rarity]) => rarity));
  return known.map(([feature, rarity]) => [feature, rarity / length]);
}

/** From 0 (in every example) to 1 (in one), of the features that are common enough. */
function raritiesOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const rarity = (count: number) => Math.log(examples.length / count) / Math.log(examples.length);
  return new Map(
    [...counts]
      .filter(([, count]) => count >= RARE)
      .map(([feature, count]): [string, number] => [feature, rarity(count)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A row of weights that goes down its slopes: Adam (Kingma and Ba, https://arxiv.org/abs/1412.6980). */
class Descent {
  readonly values: Float64Array;
  /** What examples are forecast by: the values, or what is kept of them. */
  #used: Float64Array;
  readonly #slopes: Float64Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  readonly #length: number;

  constructor(size: number, length: number) {
    [this.values, this.#slopes] = [new Float64Array(size), new Float64Array(size)];
    this.#used = this.values;
    [this.#means, this.#squares] = [new Float64Array(size), new Float64Array(size)];
    this.#length = length;
  }

  addTo(scores: number[], size: number): void {
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + size * (this.#used[at] ?? 0);
  }

  /** Forecasts by what is kept of these values, those of a feature of this rarity, until it is called again. */
  keep(rarity: number): void {
    this.#used = this.values.map((value) => (rarity > 0 ? kept(value * rarity) / rarity : 0));
  }

  learn(off: readonly number[], size: number): void {
    for (let at = 0; at < off.length; at++) this.#slopes[at] = (this.#slopes[at] ?? 0) + size * (off[at] ?? 0);
  }

  /** @param round counts from 1. */
  step(round: number, decay: number): void {
    const [first, second] = [1 - 0.9 ** round, 1 - 0.999 ** round];
    for (let at = 0; at < this.values.length; at++) {
      const value = this.values[at] ?? 0;
      const slope = (this.#slopes[at] ?? 0) + decay * value;
      const mean = 0.9 * (this.#means[at] ?? 0) + 0.1 * slope;
      const square = 0.999 * (this.#squares[at] ?? 0) + 0.001 * slope * slope;
      [this.#means[at], this.#squares[at], this.#slopes[at]] = [mean, square, 0];
      this.values[at] = value - (this.#length * (mean / first)) / (Math.sqrt(square / second) + 1e-8);
    }
  }
}
