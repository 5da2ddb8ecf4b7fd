/** What the network panels of browsers and Postman's console give when copied. */
import { readSections } from '../readers/panels/sections.ts';
import type { Readers } from './families.ts';

export const readers = { sections: readSections } satisfies Readers;
