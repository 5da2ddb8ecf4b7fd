/** Serves the lookup's records to islands as the module `virtual:lookup-records`: hashed, cached, no fetch needed. */
import type { Plugin } from 'vite';
import { loadCatalog } from '../catalog/index.ts';
import { lookupRecords } from '../catalog/lookup-records.ts';

const name = 'virtual:lookup-records';

export function lookupData(): Plugin {
  return {
    name: 'lookup-data',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      // A string that is parsed loads faster than the same data as code.
      id === `\0${name}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(lookupRecords(loadCatalog())))});`
        : undefined,
  };
}
