/**
 * What `/diagnose/` loads until the first result, found by running it: the worker that the build wrote is given a paste, and
 * each module that it loads is noted. The page's own modules are known by the names that the build gives them.
 */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadCatalog } from '../catalog/index.ts';
import { knowledgeWords } from '../catalog/knowledge-data.ts';
import { partOfProduct } from '../core/diagnosis/transport/product-parts.ts';
import { causesOnCards } from '../islands/diagnosis/views/shown-causes.ts';
import type { Noted } from './first-paste-run.ts';

/** Paths of scripts, in no order; modules that the page's own import at once are left out. */
interface FirstPaste {
  /** What the first touch of the desk loads. */
  readonly touch: readonly string[];
  /** What the first paste loads: what finds the causes, and what shows them. */
  readonly engine: readonly string[];
  readonly view: readonly string[];
}

/** Rejects when the worker fails, or when the modules have new names. */
export async function firstPaste(dir: URL, paste: string): Promise<FirstPaste> {
  const scripts = (await readdir(new URL('_astro/', dir))).filter((name) => name.endsWith('.js'));
  const named = (start: string) => {
    const found = scripts.filter((name) => name.startsWith(start));
    if (found.length !== 1) throw new Error(`${found.length} modules of the diagnosis are named ${start}…`);
    return `/_astro/${found[0]}`;
  };
  const { touch, engine, view } = await run(new URL(`.${named('worker-')}`, dir), paste);
  const { inPart, schemes } = knowledgeWords(loadCatalog());
  const reasons = [...view.causes.flatMap(({ seen }) => seen), ...view.excluded.map(({ why }) => why)];
  const parts = [
    ...[...view.symptoms, ...view.options, ...reasons].map(
      (symptom) => `symptom-words-${Math.floor(Number(symptom) / inPart)}`,
    ),
    ...view.authors.map(({ product }) => `product-names-${partOfProduct(product)}`),
    ...view.challenges.map(({ scheme }) => `scheme-words-${schemes.indexOf(scheme.toLowerCase())}`),
  ];
  const cards = causesOnCards(view).map(({ id }) => `/causes/${id}.card.js`);
  return {
    touch: [named('ask.'), ...touch],
    engine,
    view: [named('result-view.'), ...[...new Set(parts)].map((part) => named(`_virtual_${part}.`)), ...cards],
  };
}

/** In a process of its own, since the worker's code expects to be alone. */
async function run(worker: URL, paste: string): Promise<Noted> {
  const script = fileURLToPath(new URL('first-paste-run.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, worker.href, paste]);
  return JSON.parse(stdout);
}
