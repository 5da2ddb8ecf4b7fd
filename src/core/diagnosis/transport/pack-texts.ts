/**
 * Texts of symptoms in parts, with an index that tells which parts a paste may hold: for each part a few marks, of which
 * every text of the part has one. A mark is five units of a text in plain form, those that stand in few other texts.
 */
import type { TextSymptom } from '../../symptoms/find.ts';
import { compilePattern } from '../../symptoms/texts/text-pattern.ts';

/** Patterns of one symptom, as people wrote them. */
export type Patterns = readonly string[];

export interface PackedTexts {
  /** For each part its marks, one behind the other. */
  readonly marks: readonly string[];
  readonly parts: readonly string[];
}

const LENGTH = 5;
/** How many symptoms a part holds. Neighbours are of one product, so a paste needs few parts. */
const IN_PART = 16;
/** The mark of a part with a text that is too short for one. */
const ANY = '*'.repeat(LENGTH);
const [symptomEnd, patternEnd] = ['\n', '\t'];

/** Letters and digits in lower case, one blank for whatever stands between: where a pattern matches, it is alike in both. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}

function marksIn(plainText: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, plainText.length - LENGTH + 1) }, (_, at) => plainText.slice(at, at + LENGTH)),
  );
}

/** Every run that a match of the pattern must hold; a star stands for anything. */
function runsOf(pattern: string): string[] {
  const pieces = pattern.replaceAll('\\*', ' ').split('*');
  return [...new Set(pieces.flatMap((piece) => [...marksIn(plain(piece))]))];
}

/** The texts in their order. */
export function packTexts(texts: readonly Patterns[]): PackedTexts {
  const seen = new Map<string, number>();
  for (const run of texts.flat().flatMap(runsOf)) seen.set(run, (seen.get(run) ?? 0) + 1);
  const rarest = (runs: readonly string[]) =>
    runs.reduce((best, run) => ((seen.get(run) ?? 0) < (seen.get(best) ?? 0) ? run : best), runs[0] ?? ANY);
  const parts = Array.from({ length: Math.ceil(texts.length / IN_PART) }, (_, part) =>
    texts.slice(part * IN_PART, (part + 1) * IN_PART),
  );
  return {
    marks: parts.map((part) => {
      const chosen = new Set<string>();
      for (const runs of part.flat().map(runsOf)) if (!runs.some((run) => chosen.has(run))) chosen.add(rarest(runs));
      return [...chosen].join('');
    }),
    parts: parts.map((part) => part.map((patterns) => patterns.map(lean).join(patternEnd)).join(symptomEnd)),
  };
}

/** Case and the length of white space mean nothing in a pattern. */
const lean = (pattern: string) => pattern.toLowerCase().replace(/\s+/g, ' ');

/** The numbers of the parts that a paste may hold a text of; all of them where `shown`, what it shows, is not to be had. */
export function partsFor(marks: PackedTexts['marks'], shown: string | undefined): number[] {
  const numbers = [...marks.keys()];
  if (shown === undefined) return numbers;
  const held = marksIn(` ${plain(shown)} `).add(ANY);
  return numbers.filter((number) => {
    const own = marks[number] ?? '';
    for (let at = 0; at < own.length; at += LENGTH) if (held.has(own.slice(at, at + LENGTH))) return true;
    return false;
  });
}

/** The texts of a part; `first` is the number of the first text of all. */
export function unpackTexts(part: string, number: number, first: number): TextSymptom[] {
  return part.split(symptomEnd).map((patterns, at) => ({
    id: String(first + number * IN_PART + at),
    patterns: patterns.split(patternEnd).map(compilePattern),
  }));
}
