/** The text of a paste, as far as rules look through it, and what their patterns match there. */
import type { Span } from '../../http/exchange.ts';
import { exchangeAt } from '../../http/exchange-at.ts';
import type { RuleInput, Sighting } from '../rule.ts';

/** A longer paste is a capture or a log, which nobody wrote. */
export const LONGEST_WRITTEN = 200_000;
/** Code, and what people tell of it, is shorter. */
export const LONGEST_CODE = 50_000;
/** A message, with what stands round it, is shorter still. */
export const LONGEST_MESSAGE = 20_000;
const MOST = 20;

/** The paste, where somebody may have written it; empty for a longer one. */
export function writtenText({ text }: RuleInput): string {
  return text.length > LONGEST_WRITTEN ? '' : text;
}

/** The paste, where it may be code that somebody took out of a program; empty for a longer one. */
export function codeText({ text }: RuleInput): string {
  return text.length > LONGEST_CODE ? '' : text;
}

/** The first characters of the paste, whatever its length. */
export function beginningOf({ text }: RuleInput, most: number): string {
  return text.slice(0, most);
}

/** Matches of a global pattern; empty on long texts. */
export function matches(input: RuleInput, pattern: RegExp): readonly RegExpExecArray[] {
  return [...writtenText(input).matchAll(pattern)].slice(0, MOST);
}

/** Where a global pattern with the flag `d` matches, or its group of that number. */
export function places(input: RuleInput, pattern: RegExp, group = 0): readonly Sighting[] {
  return sightingsOf(input, matches(input, pattern), group);
}

/** The places of matches, or in each the first of the groups that took part. The pattern has the flag `d`. */
export function sightingsOf(
  input: RuleInput,
  found: readonly RegExpExecArray[],
  ...groups: readonly number[]
): readonly Sighting[] {
  return found.flatMap((match) => {
    const [span] = (groups.length === 0 ? [0] : groups).flatMap((group) => spanOf(match, group) ?? []);
    return span ? [sighting(input, span)] : [];
  });
}

export function spanOf(match: RegExpExecArray, group = 0): Span | undefined {
  const place = match.indices?.[group];
  return place && { start: place[0], end: place[1] };
}

/** The number of the first group that took part. */
export function groupOf(match: RegExpExecArray): number {
  return match.findIndex((part, group) => group > 0 && part !== undefined);
}

export function sighting({ exchanges }: RuleInput, span: Span): Sighting {
  return { exchange: exchangeAt(exchanges, span), span };
}
