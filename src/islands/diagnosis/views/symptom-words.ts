/** Ids and words of symptoms, which the engine knows by number. They load in parts, as results name them. */
import common from 'virtual:knowledge-words';
import parts from 'virtual:symptom-words';

const size = common.inPart;

interface Known {
  readonly number: string;
  readonly words: string;
}

const known = new Map<string, Known>();

/** The ids of a part, in order; words and numbers are known afterwards. */
async function load(part: number): Promise<readonly string[]> {
  const symptoms = (await parts[part]?.())?.default ?? [];
  for (const [at, [id, words]] of symptoms.entries()) known.set(id, { number: String(part * size + at), words });
  return symptoms.map(([id]) => id);
}

/** Ids of symptoms by number; their words are at hand afterwards. Rejects when a part can't be loaded. */
export async function idsOf(numbers: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const pairs = [...new Set(numbers)].map(async (number) => {
    const ids = await load(Math.floor(Number(number) / size));
    return [number, ids[Number(number) % size] ?? number] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** Numbers of symptoms by id, without what is no symptom (an old link). Only what no result named takes all parts. */
export async function numbersOf(ids: readonly string[]): Promise<string[]> {
  if (!ids.every((id) => known.has(id))) await Promise.all(parts.map((_, part) => load(part)));
  return ids.flatMap((id) => known.get(id)?.number ?? []);
}

/** Words of a symptom that a result named. */
export const wordsOf = (symptom: string): string => known.get(symptom)?.words ?? symptom;
