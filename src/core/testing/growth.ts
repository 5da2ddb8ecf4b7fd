/** How time grows with the length of a text in which one piece is repeated. */

const shortLength = 16_384;
/** Below this, in milliseconds, a time tells nothing. */
const least = 15;

interface Growth {
  /** Processor time for the long text, in milliseconds. */
  readonly long: number;
  /** By how much the time grows where the length doubles. */
  readonly factor: number;
}

/** Times texts of 16 and 64 KB, and again when the first look is bad: other programs and the collector take their share. */
export function growth(unit: string, run: (text: string) => unknown): Growth {
  const short = unit.repeat(Math.ceil(shortLength / unit.length));
  const long = unit.repeat(4 * Math.ceil(shortLength / unit.length));
  let found: Growth = { long: 0, factor: 0 };
  for (let look = 1; look <= 4; look++) {
    const longTime = fastest(long, run, look);
    found = { long: longTime, factor: Math.sqrt(longTime / Math.max(fastest(short, run, look), least)) };
    if (found.factor <= 2.5) break;
  }
  return found;
}

function fastest(text: string, run: (text: string) => unknown, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const before = performance.now();
    run(text);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}
