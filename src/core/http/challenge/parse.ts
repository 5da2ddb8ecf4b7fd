/** RFC 9110, section 11: challenges, from the field values of a response. */
import { warnOfNames } from './challenge.ts';
import { list } from './list.ts';
import type { ChallengeProblem } from './problem.ts';
import { newReader, takeLine, warn } from './reader.ts';
import type { Challenge } from './types.ts';

/** What {@link parseChallenges} gives back: problems in the order of their place. */
export interface Challenges {
  readonly challenges: readonly Challenge[];
  readonly problems: readonly ChallengeProblem[];
}

/**
 * Reads WWW-Authenticate or Proxy-Authenticate.
 *
 * In: the values of one response's field lines, in order, each without the field's name; all of one field. Several are
 * one list (RFC 9110, 5.3), so a line can go on with the parameters of the line before it; a quoted string can not.
 *
 * Out: the challenges in order, repeats kept, and the problems, with spans in UTF-16 units of the value with index
 * `line`. A value that matches the grammar of RFC 9110, sections 5.6 and 11, has no problem of level `error`; any other
 * has at least one, and what is good in it is kept. An empty value is an empty list, which recipients accept (5.6.1.2):
 * a warning.
 *
 * Never throws. Takes time and memory linear in the input.
 */
export function parseChallenges(values: readonly string[]): Challenges {
  const reader = newReader();
  for (let line = 0; line < values.length; line++) {
    takeLine(reader, values[line] ?? '', line);
    list(reader);
  }
  warnOfNames(reader);
  const { challenges, problems } = reader;
  if (values.length > 0 && challenges.length === 0 && reader.errors === 0) {
    warn(reader, 'no-challenge', 0, values[0]?.length ?? 0, 0);
  }
  sortByPlace(problems);
  return { challenges, problems };
}

/** Most problems are found in the order of their place: sorting is seldom needed. */
function sortByPlace(problems: ChallengeProblem[]): void {
  if (problems.length < 2) return;
  const isSorted = problems.every((problem, at) => at === 0 || compare(problems[at - 1] ?? problem, problem) <= 0);
  if (!isSorted) problems.sort(compare);
}

function compare(a: ChallengeProblem, b: ChallengeProblem): number {
  return a.line - b.line || a.start - b.start;
}
