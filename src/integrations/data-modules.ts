/** Serves data of the catalog to islands as modules: hashed, cached, and loaded by `import()`, so that nothing is fetched. */
import type { Plugin } from 'vite';
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/index.ts';
import {
  knowledgeData,
  knowledgeWords,
  knownProducts,
  likenessData,
  productNames,
  schemeWords,
  symptomWords,
  textParts,
} from '../catalog/knowledge-data.ts';
import { lookupRecords } from '../catalog/lookup-records.ts';
import { statusWords } from '../catalog/status-words.ts';

const modules: Record<string, (catalog: Catalog) => unknown> = {
  'virtual:lookup-records': lookupRecords,
  'virtual:knowledge': knowledgeData,
  'virtual:knowledge-words': knowledgeWords,
  'virtual:likeness': likenessData,
  'virtual:known-products': knownProducts,
  'virtual:challenge-problems': ({ challengeProblems }: Catalog) => challengeProblems,
};

/** Data in parts, each a module of its own. The module itself exports how each is loaded. */
const inParts: Record<string, (catalog: Catalog) => readonly unknown[]> = {
  'virtual:product-names': productNames,
  'virtual:scheme-words': schemeWords,
  'virtual:status-words': statusWords,
  'virtual:symptom-words': symptomWords,
  'virtual:texts': textParts,
};

const isData = (id: string) => Object.hasOwn(modules, id) || Object.hasOwn(inParts, partOf(id)[0]);

export function dataModules(): Plugin {
  return {
    name: 'data-modules',
    resolveId: (id) => (isData(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') && isData(id.slice(1)) ? moduleOf(id.slice(1)) : undefined),
  };
}

/** `virtual:texts-7` is part 7 of `virtual:texts`. */
function partOf(id: string): [name: string, part: number | undefined] {
  const [, name, part] = /^(.+)-(\d+)$/.exec(id) ?? [];
  return name === undefined ? [id, undefined] : [name, Number(part)];
}

function moduleOf(id: string): string {
  const make = modules[id];
  if (make) return parsed(make(loadCatalog()));
  const [name, part] = partOf(id);
  const parts = inParts[name]?.(loadCatalog()) ?? [];
  return part === undefined ? loaders(name, parts.length) : parsed(parts[part]);
}

/** A string that is parsed loads faster than the same data as code. */
function parsed(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

function loaders(name: string, count: number): string {
  return `export default [${Array.from({ length: count }, (_, part) => `() => import('${name}-${part}')`).join(',')}];`;
}
