/** The causes that a person's answers lead to, in the order that their own words and what they use make likely. */
import { chancesOf, featuresOf, tellingWords } from '../../likeness/likeness.ts';
import { type Case, type Likeness, NAMED, REPEATED, suiting } from './alike.ts';
import type { RankedCause } from './rank.ts';

/** A cause in order. `words` of the person are why it joins where no answer leads to it, or why it moved up. */
export interface Said<Cause extends RankedCause> {
  readonly cause: Cause;
  readonly isAnswered: boolean;
  readonly words: readonly string[];
}

/** How much a chance grows where the answers lead to the cause: at the first place, the second and so on. */
const [ANSWERED, ANSWERED_LATER] = [[4.5, 3.3, 2.7], 2.2];
/** Added to each chance, since words that a few people used are never certain. */
const DOUBT = 0.02;
/** How many causes a person can choose from, and how likely each of them has to be. */
const [OFFERED, LEAST] = [8, 0.01];
/** Fewer words are no sentence, and say nothing without a product. Words of many sentences ('with') do not count. */
const [FEW, COMMON] = [2, 0.3];
/** Words that are together less rare say too little, unless some kind of cause is as likely as this. */
const [TELLING, LIKELY] = [1, 0.25];

/**
 * @param answered the causes that the answers so far lead to, likeliest first; empty while a question is open.
 * @param said the words of what the person wrote, who they are and what they use. Where too little of it is known, the order
 * of the answers stays.
 */
export function withOwnWords<Cause extends RankedCause>(
  answered: readonly Cause[],
  causes: readonly Cause[],
  { model, kinds }: Likeness,
  { words, role, products, named }: Case,
): readonly Said<Cause>[] {
  const used = [...products, ...named];
  const known = featuresOf(words, undefined, used)
    .map((feature) => ({ feature, over: (model.traits.get(feature)?.rarity ?? 0) - COMMON }))
    .filter(({ over }) => over > 0);
  const chances = chancesOf(model, featuresOf(words, role, used));
  const isSentence = known.length >= FEW || known.some(({ feature }) => feature.startsWith('#'));
  const isTelling = known.reduce((sum, { over }) => sum + over, 0) >= TELLING || Math.max(...chances) >= LIKELY;
  if (!isSentence || !isTelling) return answered.map((cause) => ({ cause, isAnswered: true, words: [] }));
  const chanceOf = (kind: number) => chances[kind] ?? 0;
  const taken = new Set<number>();
  const led = answered.map((cause, at) => {
    const own = kinds.flatMap((ids, kind) => (ids.includes(cause.id) ? [kind] : []));
    const free = own.filter((kind) => !taken.has(kind)).sort((a, b) => chanceOf(b) - chanceOf(a))[0];
    if (free !== undefined) taken.add(free);
    const again = own.length > 0 && free === undefined;
    const chance = Math.max(0, ...own.map(chanceOf)) + DOUBT;
    const score = chance * (ANSWERED[at] ?? ANSWERED_LATER) * (again ? REPEATED : 1);
    const telling = free === undefined ? [] : tellingWords(model, words, free, NAMED);
    return { one: { cause, isAnswered: true, words: telling }, score };
  });
  const joining = kinds.flatMap((ids, kind) => {
    const [cause] = suiting(ids, causes, products, role);
    if (!cause || chanceOf(kind) < LEAST || answered.some(({ id }) => ids.includes(id))) return [];
    const telling = tellingWords(model, words, kind, NAMED);
    return [{ one: { cause, isAnswered: false, words: telling }, score: chanceOf(kind) + DOUBT }];
  });
  const ordered = [...led, ...joining].sort((a, b) => b.score - a.score).map(({ one }) => one);
  return ordered
    .filter(({ cause }, at) => ordered.findIndex((other) => other.cause === cause) === at)
    .filter(({ isAnswered }, at) => isAnswered || at < OFFERED)
    .map((one, at) => (one.isAnswered && answered.indexOf(one.cause) <= at ? { ...one, words: [] } : one));
}
