/** What the benches share. */
import { availableParallelism, loadavg } from 'node:os';

/** Milliseconds of one run. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The middle of several runs, after one that is not counted. */
export function medianOf(runs: number, run: () => unknown): number {
  run();
  return median(Array.from({ length: runs }, () => timed(run)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** One line a figure, with the bar that it should keep. */
export function print(name: string, value: number, unit: string, bar: string): void {
  console.log(`${`${name}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}`.trimEnd()} (${bar})`);
}

/** Who else is at work: medians of a busy machine say less. */
export function printLoad(): void {
  const load = loadavg().map((one) => one.toFixed(1));
  console.log(`load ${load.join(' ')} on ${availableParallelism()} cores, Node ${process.version}`);
}
