/** Which symptoms count: what a server says of a token that it never got is no evidence. */
import { fieldsNamed, type Span } from '../../http/exchange.ts';
import { saysAbsent } from '../../symptoms/kinds/challenge-error.ts';
import type { RuleInput, Sighting } from '../../symptoms/rule.ts';

/**
 * The symptoms that count for the causes. Where the failing request shows an Authorization with nothing behind the scheme,
 * a challenge that calls the token expired or invalid judges something else, a cookie or an earlier token: the exchange
 * decides, and symptoms within that challenge are left out.
 */
export function countedOf<Seen extends Sighting>(input: RuleInput, symptoms: readonly Seen[]): readonly Seen[] {
  const verdicts = verdictsOnNothing(input);
  if (verdicts.length === 0) return symptoms;
  return symptoms.filter(
    ({ exchange, span }) => exchange !== input.failing || !verdicts.some((place) => isWithin(span, place)),
  );
}

function verdictsOnNothing({ exchanges, challenges, failing }: RuleInput): readonly Span[] {
  const request = exchanges[failing ?? -1]?.request;
  const sent = fieldsNamed(request, 'authorization');
  if (sent.length === 0 || !sent.every(({ value }) => /^(?:bearer|dpop|token)?\s*$/i.test(value))) return [];
  return (challenges[failing ?? -1] ?? [])
    .filter(({ challenge }) => /^(?:bearer|dpop)$/i.test(challenge.scheme) && !saysAbsent(challenge))
    .map(({ span }) => span);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
