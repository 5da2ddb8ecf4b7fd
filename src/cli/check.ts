/** `npm run check`: reads content/ and says everything that is wrong with it. Exits 1 when something is. */
import { fileURLToPath } from 'node:url';
import { problemsOf } from '../catalog/problems.ts';
import { ContentError } from '../catalog/read.ts';
import { misplacedRules } from '../catalog/rule-files.ts';
import { ownCatalog } from './catalog.ts';

function problems(): readonly string[] {
  try {
    const catalog = ownCatalog();
    const found = [...problemsOf(catalog), ...misplacedRules(fileURLToPath(new URL('../..', import.meta.url)))];
    if (found.length === 0) console.log(`content/ is sound: ${catalog.pages.length} pages`);
    return found;
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

const found = problems();
for (const problem of found) console.error(problem);
if (found.length > 0) {
  console.error(`${found.length} problem(s)`);
  process.exitCode = 1;
}
