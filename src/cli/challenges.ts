/** `httpwhy challenges --json -`: challenges of WWW-Authenticate values, a line each. */
import { parseChallenges, plainChallenge } from '../core/http/challenge/index.ts';
import { jsonLine, readAll, type Streams } from './streams.ts';

export const challengesUsage = `Usage: httpwhy challenges --json -
Reads a line at a time: a JSON array of strings, each the value of one WWW-Authenticate field of a response, or any
other line as one value. Prints {"challenges":[...],"problems":[...]} for each line.
`;

/** The values that an input line stands for. */
function valuesOf(line: string): readonly string[] {
  if (line.trimStart().startsWith('[')) {
    try {
      const value: unknown = JSON.parse(line);
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    } catch {
      // Not JSON: the line itself is the value.
    }
  }
  return [line];
}

export async function challengesCommand(args: readonly string[], streams: Streams): Promise<number> {
  if (args.join(' ') !== '--json -') {
    streams.stderr.write(challengesUsage);
    return 2;
  }
  const lines = (await readAll(streams.stdin)).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const { challenges, problems } = parseChallenges(valuesOf(line));
    const plain = problems.map(({ code, level, start, end }) => ({ code, level, start, end }));
    streams.stdout.write(jsonLine({ challenges: challenges.map(plainChallenge), problems: plain }));
  }
  return 0;
}
