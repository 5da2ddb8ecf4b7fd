/** The order of causes where rules say little: by how much the paste looks like others that had a cause of this kind. */
import { chancesOf, featuresOf, type Model, tellingWords } from '../../likeness/likeness.ts';
import { isOf, type Ranked, type RankedCause, type Ranking, sharers, WIDE } from './rank.ts';

/** What is known of likeness: the model, and the causes of each of its kinds, likeliest first. */
export interface Likeness {
  readonly model: Model;
  readonly kinds: readonly (readonly string[])[];
}

/** A cause in order. `words` of the paste are why it joins where no symptom speaks for it. */
export interface Alike<Cause extends RankedCause> extends Ranked<Cause> {
  readonly words: readonly string[];
}

/** The case: words of the masked paste, who asks, the products at hand, and the words that they are called by. */
export interface Case {
  readonly words: ReadonlySet<string>;
  readonly role?: string | undefined;
  readonly products: readonly string[];
  readonly named: readonly string[];
}

/** How many causes a person has before them. */
const ENOUGH = 5;
/** A kind with a smaller chance is not worth a person's time; one with a greater has its second cause looked at as well. */
export const [LEAST, GREAT] = [0.03, 0.4];
/** The chance of a cause that belongs to no kind, so that nothing is learnt of it: where a symptom tells of it, and else. */
const [UNKNOWN_TOLD, UNKNOWN] = [0.1, 0.01];
/** Added to each chance: a model that was learnt of so few cases is never certain. */
const DOUBT = 0.05;
/** How much a chance grows that a telling symptom speaks for, or any other, and that of the first in the order of `rank`. */
const [TOLD, SEEN, FIRST] = [7, 1.35, 1.35];
/** How much it shrinks where another cause stands for the kind. */
export const REPEATED = 0.15;
/** The first that a telling symptom speaks for is at this place or before. */
const IN_SIGHT = 3;
/** How many words are named at most. */
export const NAMED = 3;

/**
 * The causes in their final order. First come those that are proved, but for one that only repeats what a message says: what
 * stands behind it is the answer. Then all go by the chance of their kind, which a telling symptom (one that few causes share)
 * raises. Kinds that no symptom speaks for join, so that there are up to five causes, each with the cause that suits the
 * products at hand and the role.
 */
export function withAlike<Cause extends RankedCause>(
  ranking: Ranking<Cause>,
  causes: readonly Cause[],
  { model, kinds }: Likeness,
  { words, role, products, named }: Case,
): readonly Alike<Cause>[] {
  const chances = chancesOf(model, featuresOf(words, role, [...products, ...named]));
  const listed = scored(ranking.causes, sharers(causes), { kinds, chances, role });
  const known = new Set([...ranking.causes, ...ranking.excluded].map(({ cause }) => cause.id));
  const joining = kinds.flatMap((ids, kind) => {
    const chance = chances[kind] ?? 0;
    if (chance < LEAST || ids.some((id) => known.has(id))) return [];
    const telling = tellingWords(model, words, kind, NAMED);
    return suiting(ids, causes, products, role)
      .slice(0, chance < GREAT ? 1 : 2)
      .map((cause, at) => ({
        one: { cause, strength: 'suggested' as const, evidence: [], words: telling },
        isFirst: false,
        score: (chance + DOUBT) * REPEATED ** at,
      }));
  });
  const ordered = [...listed, ...joining]
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.score - a.score)
    .map(({ one }): Alike<Cause> => one);
  return inSight(ordered, listed.find(({ isTold }) => isTold)?.one.cause)
    .filter(({ cause }, at, all) => all.findIndex((other) => other.cause === cause) === at)
    .filter(({ evidence }, at) => evidence.length > 0 || at < ENOUGH);
}

/** The causes that symptoms speak for, in the order of `rank`, each with what its kind and its symptoms make of it. */
function scored<Cause extends RankedCause>(
  causes: Ranking<Cause>['causes'],
  shared: ReadonlyMap<string, number>,
  { kinds, chances, role }: { kinds: Likeness['kinds']; chances: readonly number[]; role: string | undefined },
) {
  const kindOf = (id: string) =>
    kinds.reduce((best, ids, kind) => {
      return ids.includes(id) && (chances[kind] ?? 0) > (chances[best] ?? 0) ? kind : best;
    }, -1);
  // Of a kind one cause stands for the others: the first that the role meets.
  const standing = new Map<number, Cause>();
  const isMet = ({ cause }: Ranked<Cause>) => role !== undefined && cause.roles.includes(role);
  for (const { cause } of [...causes.filter(isMet), ...causes.filter((one) => !isMet(one))]) {
    const kind = kindOf(cause.id);
    if (!standing.has(kind)) standing.set(kind, cause);
  }
  return causes.map((one, at) => {
    const { cause, strength, evidence } = one;
    const kind = kindOf(cause.id);
    const isProved = strength === 'proved';
    const isTold = isProved || evidence.some((symptom) => (shared.get(symptom) ?? 0) < WIDE);
    const repeats = cause.roots.length > 0 && !cause.settles;
    const again = kind >= 0 && standing.get(kind) !== cause;
    const chance = (chances[kind] ?? (isTold ? UNKNOWN_TOLD : UNKNOWN)) + DOUBT;
    const score = chance * (isTold && !repeats ? TOLD : SEEN) * (at === 0 ? FIRST : 1) * (again ? REPEATED : 1);
    return { one: { ...one, words: [] }, isTold, isFirst: isProved && !repeats, score };
  });
}

/** The causes with this one at the third place or before. */
function inSight<One extends Ranked>(ordered: readonly One[], cause: RankedCause | undefined): readonly One[] {
  const at = ordered.findIndex((one) => one.cause === cause);
  if (at < IN_SIGHT) return ordered;
  const rest = ordered.filter((_, place) => place !== at);
  return [...rest.slice(0, IN_SIGHT - 1), ...ordered.slice(at, at + 1), ...rest.slice(IN_SIGHT - 1)];
}

/** The causes of a kind: of the products at hand before those of no product, then of the role, then as they are listed. */
export function suiting<Cause extends RankedCause>(
  ids: readonly string[],
  causes: readonly Cause[],
  products: readonly string[],
  role: string | undefined,
): readonly Cause[] {
  const rating = (cause: Cause) =>
    (isOf(cause, products) ? 4 : cause.products.length === 0 ? 2 : 0) + (role && cause.roles.includes(role) ? 1 : 0);
  return ids.flatMap((id) => causes.filter((cause) => cause.id === id)).sort((a, b) => rating(b) - rating(a));
}
