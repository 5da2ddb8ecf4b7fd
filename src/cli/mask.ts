/** `httpwhy mask FILE`: the input with its secrets masked; a HAR stays a HAR. */
import { mask } from '../core/masking/mask.ts';
import { readInput, reasonOf, type Streams } from './streams.ts';

export const maskUsage = `Usage: httpwhy mask FILE
Prints the file (- for standard input) with its secrets masked.
`;

export async function maskCommand(args: readonly string[], streams: Streams): Promise<number> {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    streams.stderr.write(maskUsage);
    return 2;
  }
  try {
    streams.stdout.write(mask(await readInput(file, streams)).text);
    return 0;
  } catch (error) {
    streams.stderr.write(`httpwhy: ${file} could not be read: ${reasonOf(error)}\n`);
    return 2;
  }
}
