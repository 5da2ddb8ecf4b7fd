/**
 * Pastes as people make them, with what must be seen in each. `diagnosis-cases/rules/` has those for a rule, by its area;
 * beside it a file for each product or kind of text, `captured-*` as recorded, and `asked-about-*` from public threads.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { roleIds } from '../core/roles.ts';

const diagnosisCase = z.strictObject({
  name: z.string().min(5),
  /** The program and version that wrote it, or the documentation or source that it follows. */
  from: z.string().min(3),
  role: z.enum(roleIds).optional(),
  product: z.string().optional(),
  paste: z.string().min(3),
  /** All symptoms that are seen, in the order of their ids. */
  symptoms: z.array(z.string()),
  /** The first causes, in order; none where the paste names a code only. */
  causes: z.array(z.string()).max(3),
  /** The rules leave the order open: it is enough that the first one is near the top, once likeness has ordered them. */
  open: z.literal(true).optional(),
  /** All causes that are proved. */
  proved: z.array(z.string()).optional(),
});
export type DiagnosisCase = z.output<typeof diagnosisCase>;

/** Within how many causes the right one must stand, once likeness has ordered what the rules leave open. */
export const PLACES = { open: 5, settled: 3 };

/** Files in the order of their names. */
export function readDiagnosisCases(): { readonly name: string; readonly cases: readonly DiagnosisCase[] }[] {
  const folder = new URL('diagnosis-cases/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      name: name.slice(0, -5),
      cases: z.array(diagnosisCase).parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
    }));
}
