/**
 * Runs the worker of the diagnosis as a browser would and prints which modules it loads. Usage: node first-paste-run.ts
 * WORKER-URL PASTE
 */
import { registerHooks } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ask, View } from '../islands/diagnosis/view.ts';

export interface Noted {
  readonly touch: readonly string[];
  readonly engine: readonly string[];
  readonly view: View;
}

type Listener = (event: { data: { number: number; ask: Ask } }) => void;
interface Answer {
  readonly number: number;
  readonly view?: View;
  readonly failed?: string;
}

/** Longer than any module takes to load from a disk, in milliseconds. */
const SETTLED = 500;

const [, , worker = '', paste = ''] = process.argv;
const loaded: string[] = [];
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) loaded.push(url.replace(/^.*(?=\/_astro\/)/, ''));
    return next(url, context);
  },
});

const view = new Promise<View>((resolve, reject) => {
  const hear = (answer: Answer) => {
    if (answer.view) resolve(answer.view);
    if (answer.failed) reject(new Error(answer.failed));
  };
  const listen = async (_: string, listener: Listener) => {
    await wait(SETTLED);
    const touch = loaded.splice(0);
    listener({ data: { number: 1, ask: { source: paste, role: '', products: '', answers: [] } } });
    const noted: Noted = { touch, view: await view, engine: loaded };
    process.stdout.write(JSON.stringify(noted));
  };
  Object.assign(globalThis, { postMessage: hear, addEventListener: listen });
});
await import(worker);
