/**
 * Writes the machine-readable files: the JSON and Markdown twin of each content page, codes.json, codes.csv, the JSON
 * Schema, llms.txt and the OpenSearch description. Fails the build on JSON that the schema does not allow, and on a page
 * without twins.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { loadCatalog } from '../catalog/index.ts';
import { schemaPath, twinPath } from '../catalog/twins/addresses.ts';
import { machineFiles } from '../catalog/twins/files.ts';
import { schemaFaults } from './json-schema.ts';

export function twins(): AstroIntegration {
  let site = 'http://localhost:4321';
  return {
    name: 'twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const catalog = loadCatalog();
        const files = machineFiles(catalog, site);
        const at = (path: string) => new URL(`.${path}`, dir);
        const folders = new Set([...files.keys()].map((path) => new URL('.', at(path)).href));
        await Promise.all([...folders].map((folder) => mkdir(new URL(folder), { recursive: true })));
        await Promise.all([...files].map(([path, text]) => writeFile(at(path), text)));

        const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(at(path), 'utf8'));
        const faults = schemaFaults((await read(schemaPath)) as object);
        const json = [...files.keys()].filter((path) => path.endsWith('.json') && path !== schemaPath);
        const missing = catalog.pages.flatMap(({ url }) =>
          (['json', 'md'] as const).map((ending) => twinPath(url, ending)).filter((path) => !files.has(path)),
        );
        const problems = [
          ...missing.map((path) => `${path} was not made`),
          ...(
            await Promise.all(json.map(async (path) => faults(await read(path)).map((fault) => `${path}: ${fault}`)))
          ).flat(),
        ];
        if (problems.length > 0)
          throw new Error(`${problems.length} problem(s):\n  ${problems.slice(0, 40).join('\n  ')}`);
        logger.info(`${files.size} files, ${json.length} of JSON fit the schema`);
      },
    },
  };
}
