/** What wget prints. */
import { readWget } from '../readers/wget.ts';
import type { Readers } from './families.ts';

export const readers = { wget: readWget } satisfies Readers;
