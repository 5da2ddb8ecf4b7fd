/** The shape of content/cheat-sheet.yaml: what the printed sheet says beyond the catalog. */
import { z } from 'zod';
import { fixer, prose } from '../catalog/schema.ts';

/** What fits on one or two lines of a column. */
const LONGEST_LINE = 70;

const line = prose(z.string().min(8).max(LONGEST_LINE));
const title = prose(z.string().min(2).max(60));

/** A vendor's code or a sub-code: its id in content/variants, and how the sheet puts it. */
const chosen = z.strictObject({
  id: z.string(),
  /** In place of a name that is too long for the column. */
  name: z.string().max(32).optional(),
  line,
});

const group = z.strictObject({ title, note: prose(z.string().max(60)).optional(), codes: z.array(chosen).min(1) });

const role = z.strictObject({
  title,
  steps: z
    .array(prose(z.string().min(20).max(130)))
    .min(3)
    .max(4),
});

export const cheatSheet = z.strictObject({
  title,
  subtitle: title,
  /** The first thing on the first page. */
  panel: z.strictObject({
    code: z.string(),
    title,
    answer: prose(z.string().max(120)),
    questions: z.array(z.strictObject({ ask: title, help: prose(z.string().max(140)) })).length(2),
    roles: z.array(role).length(3),
    command: z.strictObject({ label: title, run: z.string(), note: prose(z.string()) }),
    /** Pages that lead on; `page` is a URL of this site. */
    links: z.array(z.strictObject({ words: title, page: z.string().startsWith('/').endsWith('/') })),
  }),
  challenge: z.strictObject({
    title,
    rows: z.array(z.strictObject({ field: z.string(), means: prose(z.string()) })).min(1),
  }),
  classes: z.array(z.strictObject({ digit: z.number().int().min(1).max(5), title })).length(5),
  /** One line for each registered code. */
  lines: z.record(z.string().regex(/^\d{3}$/), line),
  confused: z.strictObject({
    title,
    rows: z.array(z.strictObject({ codes: z.tuple([z.string(), z.string()]), rule: prose(z.string()) })).min(1),
  }),
  vendors: z.strictObject({ title, subtitle: title, columns: z.array(z.array(group).min(1)).length(3) }),
  /** What the roles of the catalog are called on the sheet. */
  who: z.strictObject({ label: title, roles: z.record(fixer, prose(z.string())) }),
  footer: z.strictObject({
    /** In front of the site's address. */
    paths: prose(z.string()),
    /** In its place where the address is of no use on paper. */
    pathsAlone: prose(z.string()),
    cells: prose(z.string()),
    licence: prose(z.string()),
  }),
});

export type CheatSheetFacts = z.output<typeof cheatSheet>;
