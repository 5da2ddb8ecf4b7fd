/** Where rules about the failure look: the exchange that failed, and messages that show no status at all. */
import type { Exchange, Request, Response, Span } from '../../http/exchange.ts';
import type { RuleInput, SeenChallenge, Sighting } from '../rule.ts';
import { perInput } from './per-input.ts';

/** An exchange with its index and challenges. */
interface Matter extends Exchange {
  readonly exchange: number;
  readonly challenges: readonly SeenChallenge[];
}

/** More than any person means; a capture can hold thousands without a status. */
const MOST = 200;

/** The failing exchange, and those whose status the paste does not show: a command, a bare field, a body. */
export const matterOf = perInput(({ exchanges, challenges, failing }): readonly Matter[] => {
  let left = MOST;
  return exchanges.flatMap((one, exchange) => {
    const isBare = (one.response?.status ?? null) === null && left-- > 0;
    return exchange === failing || isBare ? [{ ...one, exchange, challenges: challenges[exchange] ?? [] }] : [];
  });
});

/** Challenges of the failure that pass a test. */
export function challengesOfFailure(input: RuleInput, test: (seen: SeenChallenge, matter: Matter) => boolean) {
  return matterOf(input).flatMap((matter) =>
    matter.challenges
      .filter((seen) => test(seen, matter))
      .map((seen) => ({ seen, matter, exchange: matter.exchange, span: seen.span })),
  );
}

export function isScheme({ challenge }: SeenChallenge, ...names: readonly string[]): boolean {
  return names.includes(challenge.scheme.toLowerCase());
}

/** The first of several parameters that a challenge has, with its place in the paste. */
export function paramSightings(
  input: RuleInput,
  names: readonly string[],
  test: (value: string, seen: SeenChallenge, matter: Matter) => boolean,
): Sighting[] {
  return matterOf(input).flatMap((matter) =>
    matter.challenges.flatMap((seen) => {
      const name = names.find((one) => seen.challenge.params.has(one));
      const value = name === undefined ? undefined : seen.challenge.params.get(name);
      if (name === undefined || value === undefined || !test(value, seen, matter)) return [];
      return [{ exchange: matter.exchange, span: paramSpan(input.text, seen, name) }];
    }),
  );
}

/** `name=value` in the paste; the whole field where the paste holds it in an encoded form. */
function paramSpan(text: string, { challenge, span }: SeenChallenge, name: string): Span {
  const place = challenge.spans.params.find((param) => param.name.toLowerCase() === name);
  if (!place) return span;
  const start = span.start + place.nameSpan.start;
  const exact = text.slice(start, span.start + place.nameSpan.end).toLowerCase() === name;
  return exact ? { start, end: span.start + place.valueSpan.end } : span;
}

/** When the exchange happened, by the server's `Date`, else by the client's clock: milliseconds since 1970. */
export function timeOf({
  response,
  startedAt,
}: {
  readonly response?: Response | undefined;
  readonly startedAt?: number | undefined;
}): number | undefined {
  const date = response?.fields.find(({ name }) => name.toLowerCase() === 'date')?.value;
  const parsed = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(parsed) ? startedAt : parsed;
}

/** Whether a request is what somebody typed rather than what went over the wire: variables in it are still to come. */
export function isTyped(text: string, request: Request | undefined): boolean {
  if (!request) return false;
  return /^["'&]{0,2}(?:\S{0,100}[\\/])?(?:-H|--header|curl|await\b|(?:window\.)?fetch|https?\s|wget|git\s|axios|got\b|ky\b|(?:requests|httpx|session|client|s|self\.\w{1,20})\.\w|Invoke-|iwr|irm|\$)/i.test(
    text.slice(request.span.start, request.span.start + 120),
  );
}
