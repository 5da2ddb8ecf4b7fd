/** Logs of servers. */
import { readLog } from '../readers/logs/log.ts';
import type { Readers } from './families.ts';

export const readers = { log: readLog } satisfies Readers;
