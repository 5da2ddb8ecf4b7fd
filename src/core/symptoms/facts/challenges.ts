/** The challenges of a response, and what is wrong with them, with their places in the paste. */
import { type ChallengeProblem, parseChallenges } from '../../http/challenge/index.ts';
import { type Field, fieldsNamed, type Response, type Span } from '../../http/exchange.ts';
import type { SeenChallenge, SeenProblem } from '../rule.ts';

/**
 * Reads WWW-Authenticate, then Proxy-Authenticate. The lines of one field are one list (RFC 9110, 5.3), so they are read
 * together: a challenge that begins on one line and goes on on the next is whole. A challenge's place is the value of
 * the line that it begins on.
 */
export function challengesIn(response: Response | undefined): {
  readonly challenges: readonly SeenChallenge[];
  readonly problems: readonly SeenProblem[];
} {
  const read = (['www', 'proxy'] as const).map((from) => {
    const lines = fieldsNamed(response, `${from}-authenticate`);
    const { challenges, problems } = parseChallenges(lines.map(({ value }) => value));
    return {
      challenges: challenges.flatMap((challenge) => {
        const line = lines[challenge.spans.scheme.line];
        return line ? [{ challenge, from, span: line.valueSpan }] : [];
      }),
      problems: problems.flatMap((problem) => {
        const line = lines[problem.line];
        if (!line) return [];
        return [{ code: problem.code, level: problem.level, within: line.valueSpan, ...placeOf(problem, line) }];
      }),
    };
  });
  return {
    challenges: read.flatMap(({ challenges }) => challenges),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Where the value stands encoded, the whole of it is the place. */
function placeOf({ start, end }: ChallengeProblem, { valueSpan, decoded }: Field): Span {
  return decoded ? valueSpan : { start: valueSpan.start + start, end: valueSpan.start + end };
}
