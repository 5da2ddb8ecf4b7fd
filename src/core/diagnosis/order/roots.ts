/** What stands behind a cause that only repeats a message: `GitHub: the token is wrong, expired or revoked`. */
import { type RankedCause, type Ranking, sharers, WIDE } from './rank.ts';

/** The ranking with those roots of its first cause before it that a telling symptom of their own suggests. */
export function rootsFirst<Cause extends RankedCause>(
  ranking: Ranking<Cause>,
  causes: readonly Cause[],
): Ranking<Cause> {
  const [first] = ranking.causes;
  if (!first || first.cause.roots.length === 0) return ranking;
  const shared = sharers(causes);
  const tells = ({ fits }: Cause, symptom: string) =>
    !first.evidence.includes(symptom) && !fits.includes(symptom) && (shared.get(symptom) ?? 0) < WIDE;
  const isTold = ({ cause, evidence }: Ranking<Cause>['causes'][number]) =>
    first.cause.roots.includes(cause.id) && evidence.some((symptom) => tells(cause, symptom));
  return {
    ...ranking,
    causes: [...ranking.causes.filter(isTold), ...ranking.causes.filter((one) => !isTold(one))],
  };
}
