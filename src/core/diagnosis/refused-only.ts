/** Where a paste says little more than that a login was refused, who asks and what they run put the causes in order. */
import { isOf, type RankedCause, type Ranking, sharers, WIDE } from './rank.ts';

/** So many of the product's causes join, of those that are often met. */
const JOINING = 4;
const often: readonly RankedCause['common'][] = ['very', 'common'];
/** So many of the causes that any product can have stay before those of the product named. */
const GENERAL_FIRST = 2;

/** What the person says besides the paste. */
export interface Asker {
  /** Ids of the products that they name. */
  readonly products?: readonly string[] | undefined;
  readonly role?: string | undefined;
}

/**
 * The ranking in an order that suits the person, with the usual causes of the products named that no symptom points to,
 * behind the likeliest general ones. A refusal without a reason fits each of them, and is their evidence. What a telling
 * symptom points to stays first; where nothing but that is found, the ranking is unchanged. A visitor who meets none of
 * the causes gets those of visitors.
 */
export function forAsker<Cause extends RankedCause>(
  ranking: Ranking<Cause>,
  causes: readonly Cause[],
  { products = [], role }: Asker,
): Ranking<Cause> {
  if (role === 'visitor' && isForCallers(ranking)) return withVisitors(ranking, causes);
  const shared = sharers(causes);
  const tells = (symptom: string) => (shared.get(symptom) ?? 0) < WIDE;
  const wide = ranking.causes[0]?.evidence.find((symptom) => !tells(symptom));
  if (wide === undefined) return ranking;
  const [sure, weak] = parted(ranking.causes, (one) => one.strength === 'proved' || one.evidence.some(tells));
  // Whoever runs a site calls APIs too, but a visitor has no key and no token.
  const suits = (cause: RankedCause) => role !== 'visitor' || cause.roles.includes(role);
  const [suiting, others] = parted(weak, ({ cause }) => suits(cause));
  const [own, general] = parted([...suiting, ...others], ({ cause }) => isOf(cause, products));
  const known = new Set([...ranking.causes, ...ranking.excluded].map(({ cause }) => cause.id));
  const joining = causes
    .filter((cause) => isOf(cause, products) && suits(cause) && often.includes(cause.common) && !known.has(cause.id))
    .sort((a, b) => often.indexOf(a.common) - often.indexOf(b.common))
    .slice(0, JOINING)
    .map((cause) => ({ cause, strength: 'suggested', evidence: [wide] }) as const);
  const ordered = [...sure, ...own, ...general.slice(0, GENERAL_FIRST), ...joining, ...general.slice(GENERAL_FIRST)];
  return { ...ranking, causes: ordered };
}

/** Whether a visitor meets none of them: the page shows what it was told of a token, which the visitor never saw. */
function isForCallers({ causes: [first, ...others] }: Ranking): boolean {
  const meets = ({ cause }: { readonly cause: RankedCause }, role: string) => cause.roles.includes(role);
  if (!first || !meets(first, 'api-caller') || !first.cause.codes.includes(401)) return false;
  return ![first, ...others].some((one) => meets(one, 'visitor'));
}

/** The ranking with what only visitors meet, and meet often: a session that ended, old cookies. Proof stays before it. */
function withVisitors<Cause extends RankedCause>(ranking: Ranking<Cause>, causes: readonly Cause[]): Ranking<Cause> {
  const evidence = ranking.causes[0]?.evidence.slice(0, 1) ?? [];
  const joining = causes
    .filter(
      ({ roles, products, common }) =>
        roles.includes('visitor') &&
        roles.every((role) => role === 'visitor' || role === 'site-owner') &&
        products.length === 0 &&
        often.includes(common),
    )
    .sort((a, b) => often.indexOf(a.common) - often.indexOf(b.common))
    .map((cause) => ({ cause, strength: 'suggested', evidence }) as const);
  const [proved, others] = parted(ranking.causes, ({ strength }) => strength === 'proved');
  return { ...ranking, causes: [...proved, ...joining, ...others] };
}

/** Those that are so, and those that are not, each in their order. */
function parted<Item>(items: readonly Item[], isSo: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(isSo), items.filter((item) => !isSo(item))];
}
