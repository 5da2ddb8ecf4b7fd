/** Every machine-readable file of the site: its path and its text. */
import type { Catalog } from '../catalog.ts';
import { schemaPath, twinPath } from './addresses.ts';
import { codesCsv } from './csv.ts';
import { collectionOf, jsonText, twinsOf } from './json.ts';
import { jsonSchema } from './json-schema.ts';
import { llmsTxt } from './llms.ts';
import { markdownTwin } from './markdown.ts';
import { openSearch } from './open-search.ts';

export function machineFiles(catalog: Catalog, site: string): Map<string, string> {
  const collection = collectionOf(catalog, site);
  const twins = twinsOf(collection);
  const titles = new Map(twins.map(({ url, title }) => [url, title]));
  const path = (url: string, ending: 'json' | 'md') => twinPath(new URL(url).pathname, ending);
  return new Map([
    ...twins.map((twin) => [path(twin.url, 'json'), jsonText(twin)] as const),
    ...twins.map((twin) => [path(twin.url, 'md'), markdownTwin(twin, titles)] as const),
    ['/codes.json', `${JSON.stringify(collection)}\n`],
    ['/codes.csv', codesCsv(collection)],
    [schemaPath, jsonText(jsonSchema(site))],
    ['/llms.txt', llmsTxt(collection, site)],
    ['/opensearch.xml', openSearch(site)],
  ]);
}
