/** Logs of servers. */
import { readLog } from '../readers/log.ts';
import type { Readers } from './families.ts';

export const readers: Readers = { log: readLog };
