/**
 * `npm run fuzz [inputs [seed]]`: a million generated pastes through every property, on all cores. A failure is printed
 * with its seed, path and smallest example; the last line says how many inputs passed and how many properties failed.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { loadCatalog } from '../../src/catalog/index.ts';
import { knowledgeOf } from '../../src/catalog/knowledge.ts';
import { propertiesFor } from '../../src/core/testing/properties.ts';

/** Inputs of one property from one seed. */
interface Task {
  readonly property: number;
  readonly seed: number;
  readonly numRuns: number;
}

interface Outcome {
  readonly task: Task;
  readonly name: string;
  readonly passed: number;
  /** What failed; empty when nothing did. */
  readonly failure: string;
}

/** How many inputs are run in one go: few enough for the cores to end together. */
const perTask = 2000;
/** How long one go may take: a failure is told after that, though a smaller example may exist. */
const longest = 600_000;

if (isMainThread) await main();
else work();

async function main(): Promise<void> {
  const inputs = Number(process.argv[2] ?? 1_000_000);
  const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
  const start = performance.now();
  console.log(`${inputs} inputs, seed ${seed}, ${availableParallelism()} cores`);
  const tasks = tasksFor(inputs, seed);
  const all = tasks.length;
  const progress = setInterval(() => {
    const minutes = ((performance.now() - start) / 60_000).toFixed(0);
    console.log(`${minutes} min: ${outcomes.length} of ${all} parts`);
  }, 60_000);
  const outcomes: Outcome[] = [];
  await Promise.all(Array.from({ length: availableParallelism() }, () => runWorker(tasks, outcomes)));
  clearInterval(progress);
  const byName = Map.groupBy(outcomes, ({ name }) => name);
  for (const [name, list] of byName) {
    console.log(`${list.reduce((sum, { passed }) => sum + passed, 0)} passed: ${name}`);
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.filter(({ failure }) => failure !== '').length;
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function properties() {
  return propertiesFor(knowledgeOf(loadCatalog()));
}

function tasksFor(inputs: number, seed: number): Task[] {
  return properties().flatMap(({ share }, property) => {
    const total = Math.round(inputs * share);
    return Array.from({ length: Math.ceil(total / perTask) }, (_, index) => ({
      property,
      seed: (seed + index * 7919) | 0,
      numRuns: Math.min(perTask, total - index * perTask),
    }));
  });
}

async function runWorker(tasks: Task[], outcomes: Outcome[]): Promise<void> {
  const worker = new Worker(new URL(import.meta.url));
  await new Promise<void>((resolve, reject) => {
    const next = () => {
      const task = tasks.shift();
      if (task) worker.postMessage(task);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (outcome: Outcome | 'ready') => {
      if (outcome !== 'ready') {
        outcomes.push(outcome);
        if (outcome.failure !== '') console.log(`\nFAILED ${outcome.name}\n${outcome.failure}`);
      }
      next();
    });
    worker.on('error', reject);
  });
}

function work(): void {
  const all = properties();
  parentPort?.on('message', (task: Task) => {
    const property = all[task.property];
    if (!property) return;
    const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = property.run({
      ...task,
      interruptAfterTimeLimit: longest,
    });
    const failure = failed
      ? `seed ${task.seed}, path ${counterexamplePath}\n${JSON.stringify(counterexample)}\n${String(errorInstance).slice(0, 4000)}`
      : '';
    parentPort?.postMessage({ task, name: property.name, passed: failed ? numRuns - 1 : numRuns, failure });
  });
  parentPort?.postMessage('ready');
}
