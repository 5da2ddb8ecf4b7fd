/** Serves data of the catalog to islands as modules: hashed, cached, and loaded by `import()`, so that nothing is fetched. */
import type { Plugin } from 'vite';
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/index.ts';
import { knowledgeData, knowledgeWords } from '../catalog/knowledge-data.ts';
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

export function dataModules(): Plugin {
  return {
    name: 'data-modules',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => {
      const make = modules[id.slice(1)];
      // A string that is parsed loads faster than the same data as code.
      return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make(loadCatalog())))});`;
    },
  };
}
