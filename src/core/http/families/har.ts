/** HAR files. */
import { maybeHar, readHar } from '../readers/har/har.ts';
import type { Readers } from './families.ts';

export const readers = { har: (text) => (maybeHar(text) ? readHar(text) : undefined) } satisfies Readers;
