/** `npm run check`: reads content/ and says everything that is wrong with it. Exits 1 when something is. */
import { ContentError, readContent } from '../catalog/read.ts';

try {
  const content = readContent('content');
  const counts = Object.entries(content).map(([name, entries]) => `${entries.length} ${name}`);
  console.log(`content/ is sound: ${counts.join(', ')}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  for (const problem of error.problems) console.error(problem);
  console.error(`${error.problems.length} problem(s)`);
  process.exitCode = 1;
}
