/** Files that set a program up, and bare credentials. */
import { readConfig } from '../readers/config.ts';
import { readCredential } from '../readers/credential.ts';
import type { Readers } from './families.ts';

export const readers = { credential: readCredential, config: readConfig } satisfies Readers;
