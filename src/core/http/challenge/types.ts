/** What the reader gives back. */
import type { Span } from './problem.ts';

/** Where a kept parameter stands. A quoted value's span holds its quotes. */
export interface ParamSpans {
  readonly name: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

/** Where the parts of a challenge stand; parameters in the order written. */
export interface ChallengeSpans {
  readonly scheme: Span;
  readonly params: readonly ParamSpans[];
  readonly token68: Span | null;
}

/**
 * One challenge of RFC 9110, section 11.3. `scheme` is as written (compare without case). `params` maps names in
 * lower case to values without quotes and escapes, in the order written, the first value of each name; it is a Map, so
 * `__proto__` is a name like any other.
 */
export interface Challenge {
  readonly scheme: string;
  readonly params: ReadonlyMap<string, string>;
  readonly token68: string | null;
  readonly spans: ChallengeSpans;
}

/** A challenge as the command line prints it. `params` has no prototype. */
export interface PlainChallenge {
  readonly scheme: string;
  readonly params: Readonly<Record<string, string>>;
  readonly token68: string | null;
}

/**
 * A challenge without spans, ready for `JSON.stringify`: every parameter, also one called `__proto__`, is an own
 * property of an object without prototype.
 */
export function plainChallenge(challenge: Challenge): PlainChallenge {
  const params: Record<string, string> = Object.create(null);
  for (const [name, value] of challenge.params) params[name] = value;
  return { scheme: challenge.scheme, params, token68: challenge.token68 };
}
