/** What `curl` prints, in tables of one idea each. */
import type { ReadCase } from './case.ts';
import { CURL_ANSWERS } from './curl-answers.ts';
import { CURL_HANDSHAKES } from './curl-handshakes.ts';
import { CURL_OPTIONS } from './curl-options.ts';
import { CURL_PASTED } from './curl-pasted.ts';

export const CURL: readonly ReadCase[] = [...CURL_ANSWERS, ...CURL_HANDSHAKES, ...CURL_OPTIONS, ...CURL_PASTED];
