/** The lookup with its records, ready once this module is. Loaded when somebody first wants it. */
import records from 'virtual:lookup-records';
import { type Lookup, lookupInSteps, type Target } from '../../core/lookup/lookup.ts';

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

/** The page that the query names from its first to its last character, if it does; never one with another number. */
export function exactTarget(query: string): Target | undefined {
  const [first] = engine.lookup(query, 1);
  const whole = first?.matched?.start === 0 && first.matched.end >= query.length;
  return first && whole && numbers(first.key) === numbers(query) ? first : undefined;
}

const numbers = (text: string) => (text.match(/\d[\d.]*\d/g) ?? []).join(' ');
