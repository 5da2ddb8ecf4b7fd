/** What stands behind a cause that only repeats a message: `GitHub: the token is wrong, expired or revoked`. */
import { type RankedCause, type Ranking, sharers, WIDE } from './rank.ts';

/** So many causes a person has before them, where the first one only repeats a message. */
const ENOUGH = 5;

/**
 * The ranking with the roots of its causes. A root of the first one that a symptom of its own suggests goes before it;
 * where fewer than five causes are left, the usual roots join behind, those of the first cause first, then by role, and
 * the message is their evidence. Unchanged where no cause has roots.
 */
export function withRoots<Cause extends RankedCause>(
  ranking: Ranking<Cause>,
  causes: readonly Cause[],
  role?: string,
): Ranking<Cause> {
  const [first] = ranking.causes;
  if (!first || ranking.causes.every(({ cause }) => cause.roots.length === 0)) return ranking;
  const roots = new Set(first.cause.roots);
  const shared = sharers(causes);
  const own = new Set(first.evidence);
  const tells = ({ fits }: Cause, symptom: string) =>
    !own.has(symptom) && !fits.includes(symptom) && (shared.get(symptom) ?? 0) < WIDE;
  const told = ranking.causes.filter(
    ({ cause, evidence }) => roots.has(cause.id) && evidence.some((symptom) => tells(cause, symptom)),
  );
  const known = new Set([...ranking.causes, ...ranking.excluded].map(({ cause }) => cause.id));
  const usual = ranking.causes.flatMap(({ cause: { roots }, evidence: [message = ''] }) =>
    causes
      .filter(({ id }) => roots.includes(id) && !known.has(id))
      .sort((a, b) => isOf(b, role) - isOf(a, role) || roots.indexOf(a.id) - roots.indexOf(b.id))
      .map((cause) => ({ cause, strength: 'suggested', evidence: [message] }) as const),
  );
  const joining = usual
    .filter(({ cause: { id } }, at) => usual.findIndex(({ cause }) => cause.id === id) === at)
    .slice(0, Math.max(0, ENOUGH - ranking.causes.length));
  const others = ranking.causes.filter((one) => !told.includes(one));
  return { ...ranking, causes: [...told, ...others, ...joining] };
}

function isOf({ roles }: RankedCause, role: string | undefined): number {
  return role !== undefined && roles.includes(role) ? 1 : 0;
}
