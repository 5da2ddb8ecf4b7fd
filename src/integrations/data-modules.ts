/** Serves data of the catalog to islands as modules: hashed, cached, and loaded by `import()`, so that nothing is fetched. */
import type { Plugin } from 'vite';
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/index.ts';
import { knowledgeData, knowledgeWords, symptomWords } from '../catalog/knowledge-data.ts';
import { lookupRecords } from '../catalog/lookup-records.ts';

const modules: Record<string, (catalog: Catalog) => unknown> = {
  'virtual:lookup-records': lookupRecords,
  'virtual:knowledge': knowledgeData,
  'virtual:knowledge-words': knowledgeWords,
  'virtual:challenge-words': ({ schemes, challengeProblems }: Catalog) => ({
    schemes: schemes.map(({ id, name, answer, url, params, errors }) => ({ id, name, answer, url, params, errors })),
    problems: challengeProblems,
  }),
};

/** Lists in parts, each a module of its own. The module itself exports how each is loaded, and how long all but the last are. */
const inParts: Record<string, (catalog: Catalog) => readonly (readonly unknown[])[]> = {
  'virtual:symptom-words': symptomWords,
};

export function dataModules(): Plugin {
  return {
    name: 'data-modules',
    resolveId: (id) => (isData(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') && isData(id.slice(1)) ? moduleOf(id.slice(1)) : undefined),
  };
}

const isData = (id: string) => Object.hasOwn(modules, id) || Object.hasOwn(inParts, id.split('/', 1)[0] ?? '');

function moduleOf(id: string): string {
  const [name = '', part] = id.split('/');
  const make = modules[name];
  if (make) return parsed(make(loadCatalog()));
  const parts = inParts[name]?.(loadCatalog()) ?? [];
  return part === undefined ? loaders(name, parts) : parsed(parts[Number(part)]);
}

/** A string that is parsed loads faster than the same data as code. */
function parsed(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

function loaders(name: string, parts: readonly (readonly unknown[])[]): string {
  const imports = parts.map((_, part) => `() => import('${name}/${part}')`);
  return `export const size = ${parts[0]?.length ?? 1};\nexport default [${imports.join(',')}];`;
}
