/** What the first paste loads on `/diagnose/`, by the names that the build gives to the modules of `src/islands/diagnosis`. */
import { readdir } from 'node:fs/promises';

/** The engine, which runs in the worker alone; `engine.*.js` is its copy for browsers without module workers. */
const engine = /^worker-/;
/** What asks it and shows its answer, words included. */
const view = /^(ask|outcome-words|result-view)\./;

export interface FirstPaste {
  readonly engine: readonly string[];
  readonly view: readonly string[];
}

/** Paths of the modules, without those that they import. */
export async function firstPaste(dir: URL): Promise<FirstPaste> {
  const scripts = (await readdir(new URL('_astro/', dir))).filter((name) => name.endsWith('.js'));
  const named = (pattern: RegExp) => scripts.filter((name) => pattern.test(name)).map((name) => `/_astro/${name}`);
  const found = { engine: named(engine), view: named(view) };
  if (found.engine.length !== 1 || found.view.length !== 3)
    throw new Error('the modules of the diagnosis have new names');
  return found;
}
