/** The shape of a test vector. */

/** `scheme`, then its token68 or its parameters, if any. */
export type ExpectedChallenge =
  | readonly [scheme: string]
  | readonly [scheme: string, token68OrParams: string | Readonly<Record<string, string>>]
  | readonly [scheme: string, token68: string, params: Readonly<Record<string, string>>];

/**
 * Why the vector is there; the field value, or the values of several lines; the challenges; the codes of all problems
 * in order, the first with its span: `code@start-end`, or `code@line:start-end` on a later line.
 */
export type ChallengeCase = readonly [
  why: string,
  values: string | readonly string[],
  challenges: readonly ExpectedChallenge[],
  problems?: readonly string[],
];
