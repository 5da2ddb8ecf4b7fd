/** Rules that compare the time frame of a signature with the time by the server's own clock. */
import { matches, sightingsOf } from '../facts/text-matches.ts';
import type { Rule } from '../rule.ts';

const FRAME = /\bStart \[([^\]\n]{10,60})\] ?- ?Expiry \[([^\]\n]{10,60})\] ?- ?Current \[([^\]\n]{10,60})\]/dg;

/** Sees a frame of Azure Storage where `test` holds. Times are in milliseconds. */
export function timeFrame(id: string, test: (start: number, end: number, now: number) => boolean): Rule {
  return {
    id,
    find: (input) =>
      sightingsOf(
        input,
        matches(input, FRAME).filter((match) => {
          const [start = Number.NaN, end = Number.NaN, now = Number.NaN] = match.slice(1).map((one) => Date.parse(one));
          return test(start, end, now);
        }),
      ),
  };
}
