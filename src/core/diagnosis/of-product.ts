/** Causes of the product that a person names, where the paste says little more than that it was refused. */
import { type RankedCause, type Ranking, sharers } from './rank.ts';

/** So many causes share a symptom that says that a login was refused, and little of why. */
const WIDE = 5;
/** So many of the product's causes join, of those that are often met. */
const JOINING = 4;
const often: readonly RankedCause['common'][] = ['very', 'common'];
/** So many of the causes that any product can have stay before those of the product named. */
const GENERAL_FIRST = 2;

/**
 * The ranking with the usual causes of the products named that no symptom points to, behind the likeliest general ones. A
 * refusal without a reason fits each of them, and that refusal is their evidence. Unchanged where a symptom tells more.
 *
 * @param named ids of products.
 */
export function withCausesOfProducts<Cause extends RankedCause>(
  ranking: Ranking<Cause>,
  causes: readonly Cause[],
  named: readonly string[],
): Ranking<Cause> {
  const shared = sharers(causes);
  const tells = (symptom: string) => (shared.get(symptom) ?? 0) < WIDE;
  const wide = ranking.causes[0]?.evidence.find((symptom) => !tells(symptom));
  if (named.length === 0 || wide === undefined) return ranking;
  const isOf = ({ products }: RankedCause) => products.some((product) => named.includes(product));
  const known = new Set([...ranking.causes, ...ranking.excluded].map(({ cause }) => cause.id));
  const joining = causes
    .filter((cause) => isOf(cause) && often.includes(cause.common) && !known.has(cause.id))
    .sort((a, b) => often.indexOf(a.common) - often.indexOf(b.common))
    .slice(0, JOINING)
    .map((cause) => ({ cause, strength: 'suggested', evidence: [wide] }) as const);
  const sure = ranking.causes.filter(({ strength, evidence }) => strength === 'proved' || evidence.some(tells));
  const rest = ranking.causes.filter((ranked) => !sure.includes(ranked));
  const own = rest.filter(({ cause }) => isOf(cause));
  const general = rest.filter(({ cause }) => !isOf(cause));
  const ordered = [...sure, ...own, ...general.slice(0, GENERAL_FIRST), ...joining, ...general.slice(GENERAL_FIRST)];
  return { ...ranking, causes: ordered };
}
