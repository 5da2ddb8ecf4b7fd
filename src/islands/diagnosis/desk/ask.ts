/** Asks the engine in a worker; in the page itself where no worker can be had. */

import workerUrl from '../engine/worker.ts?worker&url';
import type { Ask, Progress, View } from '../view.ts';
import { progressOf } from './progress.ts';

let worker: Promise<Worker> | undefined;
let count = 0;
/** Settles when the question before is answered. */
let before: Promise<unknown> = Promise.resolve();

/**
 * The view of a paste; undefined when a later question overtook this one. Rejects when the engine can't be loaded or the
 * file can't be read. `tell` hears how far a file is, from 0 to 1 and in words. Whoever types asks with each key: one
 * question runs, and of those behind it the newest alone.
 */
export function ask(question: Ask, tell: Tell): Promise<View | undefined> {
  count += 1;
  const number = count;
  const asked = before.then(() => (number === count ? viewOf(number, question, tell) : undefined));
  before = asked.catch(() => undefined);
  return asked;
}

type Tell = (done: number, words: string) => void;

async function viewOf(number: number, question: Ask, tell: Tell): Promise<View | undefined> {
  // Its words load with the first question, not with the worker.
  const { toIds, toNumbers } = await import('./numbers.ts');
  const view = await answer(number, await toNumbers(question), (progress) => {
    if (number === count) tell(...progressOf(progress));
  });
  if (number !== count) return undefined;
  const named = await toIds(view);
  return number === count ? named : undefined;
}

/** Starts the worker, so that the first question need not wait for it. */
export function startWorker(): void {
  worker ??= start();
  worker.catch(() => {});
}

interface Answer {
  readonly number: number;
  readonly progress?: Progress;
  readonly view?: View;
  readonly failed?: string;
}

async function answer(number: number, question: Ask, tell: (progress: Progress) => void): Promise<View> {
  worker ??= start();
  let running: Worker;
  try {
    running = await worker;
  } catch {
    return (await import('../engine/engine.ts')).viewOf(question, tell);
  }
  return new Promise((resolve, reject) => {
    const hearing = new AbortController();
    const { signal } = hearing;
    const fail = (reason: string) => {
      hearing.abort();
      reject(new Error(reason));
    };
    const hear = ({ data }: MessageEvent<Answer>) => {
      if (data.number !== number) return;
      if (data.progress) tell(data.progress);
      if (data.failed !== undefined) fail(data.failed);
      if (!data.view) return;
      hearing.abort();
      resolve(data.view);
    };
    running.addEventListener('message', hear, { signal });
    running.addEventListener('error', ({ message }) => fail(message), { signal });
    running.postMessage({ number, ask: question });
  });
}

/**
 * Starts the worker from a blob: it inherits the policy of this page, which allows no connection, whatever the host
 * sends with the worker's file.
 */
function start(): Promise<Worker> {
  // A static import would be held to `worker-src`, which allows blobs alone; this one is held to `script-src`.
  const code = `import(${JSON.stringify(new URL(workerUrl, location.href).href)}).catch(reportError);`;
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return new Promise((resolve, reject) => {
    const started = new Worker(url, { type: 'module' });
    const timer = setTimeout(() => reject(new Error('the worker did not start')), 5_000);
    started.addEventListener(
      'message',
      () => {
        clearTimeout(timer);
        resolve(started);
      },
      { once: true },
    );
    started.addEventListener(
      'error',
      () => {
        clearTimeout(timer);
        reject(new Error('the worker did not start'));
      },
      { once: true },
    );
  });
}
