/** `httpwhy lookup`: a query or an error text on the command line, answered by the same core as the search box. */
import { lookupRecords } from '../catalog/lookup-records.ts';
import { createLookup, type Lookup, type Target } from '../core/lookup/lookup.ts';
import { ownCatalog } from './catalog.ts';
import { jsonLine, type Streams } from './streams.ts';

export const lookupUsage = `Usage: httpwhy lookup [--json] [--limit N] QUERY
       httpwhy lookup [--json] [--limit N] -     (a query a line from standard input)
Names the pages that answer a code, a header, a scheme or an error text, the likeliest first.
`;

interface Options {
  readonly json: boolean;
  readonly limit: number;
  readonly words: readonly string[];
}

const usualLimit = 8;

/**
 * Runs the command: `QUERY`, or `-` for a query a line. With `--json` each query gives one line
 * `{"query","targets":[{"key","url","title","why"}]}`, an empty one too.
 *
 * @param lookup for tests; otherwise made from content/.
 * @returns the exit code: 0, 1 when a single query found nothing, 2 when the arguments are wrong.
 */
export async function lookupCommand(
  args: readonly string[],
  { stdin, stdout }: Pick<Streams, 'stdin' | 'stdout'>,
  lookup: () => Lookup = contentLookup,
): Promise<number> {
  const options = parsed(args);
  if (!options) {
    stdout.write(lookupUsage);
    return 2;
  }
  const query = options.words.join(' ');
  const engine = lookup();
  const answer = (text: string) => {
    const targets = engine.lookup(text, options.limit);
    stdout.write(options.json ? jsonAnswer(text, targets) : listing(text, targets));
    return targets.length;
  };
  if (query !== '-') return answer(query) > 0 ? 0 : 1;
  for await (const line of linesOf(stdin)) answer(line);
  return 0;
}

function contentLookup(): Lookup {
  return createLookup(lookupRecords(ownCatalog()));
}

function parsed(args: readonly string[]): Options | undefined {
  const words: string[] = [];
  let json = false;
  let limit = usualLimit;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--limit') limit = Number(args[++index]);
    else if (arg === '--') {
      words.push(...args.slice(index + 1));
      break;
    } else words.push(arg);
  }
  const sound = words.length > 0 && Number.isInteger(limit) && limit > 0;
  return sound ? { json, limit, words } : undefined;
}

/** The lines of a stream; a line feed at its end begins no further line. */
async function* linesOf(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map(withoutReturn);
  }
  if (rest !== '') yield withoutReturn(rest);
}

const withoutReturn = (line: string) => line.replace(/\r$/, '');

function jsonAnswer(query: string, targets: readonly Target[]): string {
  return jsonLine({ query, targets: targets.map(({ key, url, title, why }) => ({ key, url, title, why })) });
}

function listing(query: string, targets: readonly Target[]): string {
  if (targets.length === 0) return `Nothing found for ${JSON.stringify(query.slice(0, 80))}. All codes: /codes/\n`;
  const lines = targets.map(({ url, title, why }) => `${url}\n    ${title}\n    ${why}\n`);
  return `${lines.join('')}\n`;
}
