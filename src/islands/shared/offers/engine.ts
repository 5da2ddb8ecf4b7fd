/** The lookup with its records, ready once this module is. Loaded when somebody first wants it. */
import records from 'virtual:lookup-records';
import { type Lookup, lookupInSteps, type Target } from '../../../core/lookup/lookup.ts';

/** Milliseconds of work between two pauses, in which the browser draws and hears keys. */
const slice = 5;

const engine = await built();

/** Builds the index a slice at a time, so that typing goes on meanwhile. */
async function built(): Promise<Lookup> {
  await pause();
  const steps = lookupInSteps(records);
  let step = steps.next();
  for (let end = performance.now() + slice; !step.done; step = steps.next()) {
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + slice;
  }
  return step.value;
}

/** A timer goes behind what waits already: a key, a frame. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export function lookUp(query: string, limit: number): readonly Target[] {
  return engine.lookup(query, limit);
}

/** The one page whose address, name or text the query is, if it is. */
export function exactTarget(query: string): Target | undefined {
  return engine.lookup(query, 1).find(({ exact }) => exact);
}
