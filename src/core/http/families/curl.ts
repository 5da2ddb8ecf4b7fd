/** What `curl -v` prints. */
import { readCurl } from '../readers/curl/curl.ts';
import type { Readers } from './families.ts';

export const readers = { curl: readCurl } satisfies Readers;
