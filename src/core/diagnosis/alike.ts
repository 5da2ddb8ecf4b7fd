/** The order of causes where rules say little: by how much the paste looks like others that had a cause of this kind. */
import type { Reading } from '../http/exchange.ts';
import { chancesOf, featuresOf, type Model, tellingWords } from '../likeness/likeness.ts';
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

/** The case: words of the masked paste, who asks, the products at hand. */
export interface Case {
  readonly words: ReadonlySet<string>;
  readonly role?: string | undefined;
  readonly products: readonly string[];
}

/** Whether likeness may count: where the fields of an answer are shown, rules see what is there and decide alone. */
export function isOpenToLikeness({ text, exchanges }: Pick<Reading, 'text' | 'exchanges'>): boolean {
  return text !== '' && !exchanges.some(({ response }) => (response?.fields.length ?? 0) > 0);
}

/** So many causes a person has before them. */
const ENOUGH = 5;
/** A kind with a smaller chance is not worth a person's time; one with a greater has its second cause looked at as well. */
const [LEAST, GREAT] = [0.03, 0.4];
/** The chance of a cause that belongs to no kind. */
const UNKNOWN = 0.05;
/** By so much a chance grows that a symptom speaks for, though it speaks for many, and shrinks where the kind is told already. */
const [SEEN, REPEATED] = [2.5, 0.15];
/** So much of it is left where the person does not meet the cause. */
const OTHERS = 0.25;
/** Where symptoms tell, a small chance is doubted, and each place further down in the order of `rank` takes a fifth off. */
const [DOUBT, FADE] = [0.1, 0.8];
/** So many words are named. */
const NAMED = 3;

/**
 * The causes in their final order. First come those that are proved, then those that a telling symptom suggests: one that few
 * causes share. Among either, likeness and the order of `rank` decide together. The others go by the chance of their kind.
 * Kinds that no symptom speaks for join, so that there are up to five causes, each with the cause that suits the products at
 * hand and the role.
 */
export function withAlike<Cause extends RankedCause>(
  ranking: Ranking<Cause>,
  causes: readonly Cause[],
  { model, kinds }: Likeness,
  { words, role, products }: Case,
): readonly Alike<Cause>[] {
  const chances = chancesOf(model, featuresOf(words, role, products));
  const shared = sharers(causes);
  const groupOf = ({ strength, evidence }: Ranked<Cause>) =>
    strength === 'proved' ? 2 : Number(evidence.some((symptom) => (shared.get(symptom) ?? 0) < WIDE));
  const kindOf = (id: string) =>
    kinds.reduce((best, ids, kind) => {
      return ids.includes(id) && (chances[kind] ?? 0) > (chances[best] ?? 0) ? kind : best;
    }, -1);
  const chanceOf = (id: string) => chances[kindOf(id)] ?? UNKNOWN;
  const met = (cause: Cause) => (role === undefined || cause.roles.includes(role) ? 1 : OTHERS);
  const told = new Set<number>();
  const scored = ranking.causes.map((one, at) => {
    const kind = kindOf(one.cause.id);
    const again = told.has(kind) ? REPEATED : 1;
    if (kind >= 0) told.add(kind);
    const group = groupOf(one);
    // Nothing is learnt of a cause without a kind: where a symptom tells of it, it keeps its place.
    const rest = group > 0 && kind < 0 ? ranking.causes.slice(at) : [one];
    const chance = Math.max(...rest.map(({ cause }) => chanceOf(cause.id)));
    const score = group > 0 ? (chance + DOUBT) * FADE ** at : chance * again * SEEN * met(one.cause);
    return { one: { ...one, words: [] }, group, score };
  });
  const known = new Set([...ranking.causes, ...ranking.excluded].map(({ cause }) => cause.id));
  const joining = kinds.flatMap((ids, kind) => {
    const chance = chances[kind] ?? 0;
    if (chance < LEAST || ids.some((id) => known.has(id))) return [];
    const named = tellingWords(model, words, kind, NAMED);
    return suiting(ids, causes, products, role)
      .slice(0, chance < GREAT ? 1 : 2)
      .map((cause, at) => ({
        one: { cause, strength: 'suggested' as const, evidence: [], words: named },
        group: 0,
        score: chance * REPEATED ** at * met(cause),
      }));
  });
  const ordered = [...scored, ...joining]
    .sort((a, b) => b.group - a.group || b.score - a.score)
    .map(({ one }): Alike<Cause> => one);
  return ordered
    .filter(({ cause }, at) => ordered.findIndex((other) => other.cause === cause) === at)
    .filter(({ evidence }, at) => evidence.length > 0 || at < ENOUGH);
}

/** The causes of a kind: of the products at hand before those of no product, then of the role, then as they are listed. */
function suiting<Cause extends RankedCause>(
  ids: readonly string[],
  causes: readonly Cause[],
  products: readonly string[],
  role: string | undefined,
): readonly Cause[] {
  const rating = (cause: Cause) =>
    (isOf(cause, products) ? 4 : cause.products.length === 0 ? 2 : 0) + (role && cause.roles.includes(role) ? 1 : 0);
  return ids.flatMap((id) => causes.filter((cause) => cause.id === id)).sort((a, b) => rating(b) - rating(a));
}
