/** The one way in: the catalog of this project's content, read once. */
import { type Catalog, joinContent } from './catalog.ts';
import { problemsOf } from './problems.ts';
import { ContentError, readContent } from './read.ts';

let loaded: Catalog | undefined;

/**
 * Reads and joins content/ below `root` without checking relations: for commands, which answer at once.
 * @throws ContentError where a file is not what its schema says.
 */
export function readCatalog(root: string): Catalog {
  return joinContent(readContent(root));
}

/**
 * Reads, joins and checks content/ below `root` (the project's folder).
 * @throws ContentError with every problem found.
 */
export function loadCatalog(root = 'content'): Catalog {
  if (loaded) return loaded;
  const catalog = readCatalog(root);
  const problems = problemsOf(catalog);
  if (problems.length > 0) throw new ContentError(problems);
  loaded = catalog;
  return catalog;
}
