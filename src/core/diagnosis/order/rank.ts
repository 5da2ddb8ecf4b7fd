/**
 * Symptoms -> causes in order. There are no probabilities: a cause is proved, suggested or excluded, and a symptom
 * that few causes share says more than one that many share.
 */
import { isLoginRefusal } from '../../http/status.ts';

/** How often a cause is met, from most to least. */
export const commonness = ['very', 'common', 'occasional', 'rare'] as const;

/** Compares two causes: the one that is met more often comes first. */
export function byCommonness(a: Pick<RankedCause, 'common'>, b: Pick<RankedCause, 'common'>): number {
  return commonness.indexOf(a.common) - commonness.indexOf(b.common);
}

/** What ranking needs to know of a cause. `proves`, `suggests`, `fits` and `excludes` hold ids of symptoms. */
export interface RankedCause {
  readonly id: string;
  readonly roles: readonly string[];
  /** Products that it is about; none when any product can have it. */
  readonly products: readonly string[];
  /** Products that often have it, though others have it too. */
  readonly usual: readonly string[];
  /** Statuses under which people meet it. */
  readonly codes: readonly number[];
  readonly common: (typeof commonness)[number];
  readonly proves: readonly string[];
  readonly suggests: readonly string[];
  readonly fits: readonly string[];
  readonly excludes: readonly string[];
  /** Ids of causes that stand behind this one, likeliest first, where it only repeats what a message says. */
  readonly roots: readonly string[];
  /** Whether proof of it is an answer, though others may stand behind it. */
  readonly settles: boolean;
}

/** What is known of the case besides its symptoms. */
export interface Context {
  readonly role?: string | undefined;
  readonly products?: readonly string[] | undefined;
  /** The words of the names that the person gave to products, known ones or not. */
  readonly named?: readonly string[] | undefined;
  /** The status of the failure, where the case shows one. */
  readonly status?: number | undefined;
}

/** A cause with the symptoms that speak for it, strongest first. */
export interface Ranked<Cause extends RankedCause = RankedCause> {
  readonly cause: Cause;
  readonly strength: 'proved' | 'suggested';
  readonly evidence: readonly string[];
}

export interface Ranking<Cause extends RankedCause = RankedCause> {
  readonly causes: readonly Ranked<Cause>[];
  /** Causes that a symptom rules out, each with that symptom. */
  readonly excluded: readonly { readonly cause: Cause; readonly by: string }[];
}

/** A symptom that this many causes share says that a login was refused, and little of why. */
export const WIDE = 5;

/** How many causes point to each symptom. */
export function sharers(causes: readonly RankedCause[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cause of causes) {
    for (const symptom of new Set([...cause.proves, ...cause.suggests, ...cause.fits])) {
      counts.set(symptom, (counts.get(symptom) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Puts causes in order: proved ones first, then by what suggests them (each symptom counts one over the number of
 * causes that share it, half of that where it merely fits), then those of the product at hand, then the more common,
 * then those of the role at hand, then by id. A cause that nothing speaks for is left out, and one that is not met
 * under the status at hand. Proof outweighs both that and exclusion.
 *
 * @param found ids of the symptoms seen; unknown ids and repeats count for nothing.
 */
export function rank<Cause extends RankedCause>(
  found: readonly string[],
  causes: readonly Cause[],
  context: Context = {},
): Ranking<Cause> {
  const seen = new Set(found);
  const shared = sharers(causes);
  const weight = (cause: Cause, symptom: string) =>
    (cause.fits.includes(symptom) ? 0.5 : 1) / (shared.get(symptom) ?? 1);
  const listed: { ranked: Ranked<Cause>; score: number; product: number; role: number }[] = [];
  const excluded: { cause: Cause; by: string }[] = [];

  for (const cause of causes) {
    const proofs = cause.proves.filter((symptom) => seen.has(symptom));
    const hints = [...cause.suggests, ...cause.fits].filter((symptom) => seen.has(symptom));
    const by = cause.excludes.find((symptom) => seen.has(symptom));
    if (proofs.length === 0 && by !== undefined) {
      excluded.push({ cause, by });
      continue;
    }
    if (proofs.length + hints.length === 0) continue;
    if (proofs.length === 0 && !belongs(cause, context)) continue;
    const evidence = [...proofs, ...hints.sort((a, b) => weight(cause, b) - weight(cause, a))];
    listed.push({
      ranked: { cause, strength: proofs.length > 0 ? 'proved' : 'suggested', evidence },
      score: evidence.reduce((sum, symptom) => sum + weight(cause, symptom), 0),
      product: productFit(cause, context),
      role: context.role !== undefined && cause.roles.includes(context.role) ? 0 : 1,
    });
  }

  listed.sort(
    (a, b) =>
      Number(b.ranked.strength === 'proved') - Number(a.ranked.strength === 'proved') ||
      compareScores(a.score, b.score) ||
      b.product - a.product ||
      byCommonness(a.ranked.cause, b.ranked.cause) ||
      a.role - b.role ||
      (a.ranked.cause.id < b.ranked.cause.id ? -1 : 1),
  );
  return { causes: listed.map(({ ranked }) => ranked), excluded };
}

/** Sums of fractions differ in the last bits by the order of adding; such a difference is none. */
function compareScores(a: number, b: number): number {
  return Math.abs(a - b) < 1e-9 ? 0 : b - a;
}

/** Whether the cause is met under the status at hand, or under any that refuses a login: a server's time-out is none. */
function belongs({ codes }: RankedCause, { status }: Context): boolean {
  return status === undefined || isLoginRefusal(status) || codes.includes(status);
}

/** Whether the cause is about one of the products, or one of them often has it. */
export function isOf({ products: about, usual }: RankedCause, products: readonly string[]): boolean {
  return [...about, ...usual].some((product) => products.includes(product));
}

/** 1 when the cause is of a product at hand, -1 when it is about others only, else 0. */
function productFit(cause: RankedCause, { products = [] }: Context): number {
  if (products.length === 0) return 0;
  if (isOf(cause, products)) return 1;
  return cause.products.length > 0 ? -1 : 0;
}
