/** Reads content/cheat-sheet.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ContentError } from '../catalog/read.ts';
import { type CheatSheetFacts, cheatSheet } from './schema.ts';

/**
 * Reads the sheet's own texts below `root`, the folder of content.
 * @throws ContentError that names every field that is not what the schema says.
 */
export function readFacts(root = 'content'): CheatSheetFacts {
  const file = join(root, 'cheat-sheet.yaml');
  const result = cheatSheet.safeParse(parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new ContentError(result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`));
}
