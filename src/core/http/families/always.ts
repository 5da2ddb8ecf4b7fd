/** Messages as they travel, bodies and error lines: what the other readers rest on anyway. */
import { readBody } from '../readers/errors/body.ts';
import { readErrorLines } from '../readers/errors/error-line.ts';
import { readHeaderBlock } from '../readers/message/header-block.ts';
import type { Readers } from './families.ts';

export const readers = { headerBlock: readHeaderBlock, body: readBody, errorLines: readErrorLines } satisfies Readers;
