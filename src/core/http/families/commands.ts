/** Commands and calls that somebody typed. */
import { readCommand } from '../readers/commands/command.ts';
import type { Readers } from './families.ts';

export const readers = { command: readCommand } satisfies Readers;
