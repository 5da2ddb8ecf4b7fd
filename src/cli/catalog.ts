/** The catalog for commands, wherever one stands when one calls them. */
import { fileURLToPath } from 'node:url';
import type { Catalog } from '../catalog/catalog.ts';
import { readCatalog } from '../catalog/index.ts';

/**
 * Reads this project's content.
 * @throws ContentError where a file is not what its schema says.
 */
export function ownCatalog(): Catalog {
  return readCatalog(fileURLToPath(new URL('../../content', import.meta.url)));
}
