/** Times the diagnosis of a file beside JSON.parse of its text, in a worker of a browser. `har-browser.ts` starts it. */
import { diagnose } from '../../src/core/diagnosis/diagnose.ts';
import { readOnDemand } from '../../src/core/http/read-on-demand.ts';
import { knowledgeFor } from '../../src/islands/diagnosis/engine/knowledge.ts';
import { textOf } from '../../src/islands/diagnosis/engine/text-of.ts';
import { timed } from './measure.ts';

export interface Timings {
  readonly cause: string | undefined;
  /** Milliseconds of each pair of runs, one after the other, so that a busy moment meets both. */
  readonly pairs: readonly { readonly parse: number; readonly own: number }[];
}

addEventListener('message', async ({ data: { url, runs } }: MessageEvent<{ url: string; runs: number }>) => {
  const text = await textOf(await (await fetch(url)).blob(), () => {});
  // The first of each, which also compiles the code, is the person's wait: it counts like the others.
  const pairs: { parse: number; own: number }[] = [];
  let cause: string | undefined;
  for (let run = 0; run < runs; run++) {
    const parse = timed(() => JSON.parse(text));
    const start = performance.now();
    const reading = await readOnDemand(text);
    cause = diagnose(reading, await knowledgeFor(reading)).causes[0]?.cause.id;
    pairs.push({ parse, own: performance.now() - start });
  }
  postMessage({ cause, pairs } satisfies Timings);
});
