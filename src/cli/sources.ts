/**
 * `npm run sources`: lists each source of the content with the day on which it was checked, its age and the pages that
 * rest on it, the oldest first. `-- --older DAYS` lists those only that were checked longer ago. Exits 1 when a page has
 * no source, 2 on wrong usage or content that cannot be read.
 */
import { parseArgs } from 'node:util';
import { ContentError } from '../catalog/read.ts';
import { daysBetween, pagesWithoutSource, sourceUses } from '../catalog/source-uses.ts';
import { ownCatalog } from './catalog.ts';

const usage = 'usage: npm run sources [-- --older DAYS]';

function days(): number {
  const { values } = parseArgs({ options: { older: { type: 'string', default: '-1' } } });
  const older = Number(values.older);
  if (!Number.isInteger(older)) throw new TypeError(`--older takes a number of days, not ${values.older}`);
  return older;
}

function list(older: number): number {
  const catalog = ownCatalog();
  const today = new Date().toISOString().slice(0, 10);
  const all = sourceUses(catalog);
  const listed = all.filter(({ checked }) => daysBetween(checked, today) > older);
  for (const { source, checked, unread, pages } of listed) {
    console.log(`${checked}  ${daysBetween(checked, today)} days  ${source}${unread ? '  (not opened)' : ''}`);
    console.log(`    ${pages.join(' ')}`);
  }
  const without = pagesWithoutSource(catalog);
  for (const url of without) console.error(`${url} has no source`);
  const unread = all.filter((use) => use.unread).length;
  console.log(
    `${listed.length} of ${all.length} sources listed (${unread} could not be opened), ${catalog.pages.length} pages, ${without.length} without a source`,
  );
  return without.length > 0 ? 1 : 0;
}

try {
  process.exitCode = list(days());
} catch (error) {
  if (!(error instanceof ContentError || error instanceof TypeError)) throw error;
  console.error(error instanceof ContentError ? error.message : `${error.message}\n${usage}`);
  process.exitCode = 2;
}
