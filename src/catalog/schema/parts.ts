/** What the schemas of several collections share. */
import { z } from 'zod';
import { roleIds } from '../../core/roles.ts';

/** Who meets a failure or can mend it. */
export const role = z.enum(roleIds);

/** Who can fix it: a role, or nobody where nothing is broken. */
export const fixer = z.enum([...roleIds, 'nobody']);

export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id: lower case letters, digits, dots and hyphens');
/** A day. Astro's YAML reader makes a Date of it, ours leaves it a string: both become the string. */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as 2026-11-24'),
);

/** The texts that a person reads. A registry of its own keeps the mark out of the published schemas. */
export const proseTexts = z.registry<{ prose: true }>();

/** Marks a text that a person reads, so that `npm run prose` checks it. */
export const prose = (text: z.ZodString) => text.register(proseTexts, { prose: true });

/** One sentence in plain words, shown in lists and as the page's description. Inline `code` is allowed. */
export const answer = prose(z.string().min(20).max(240));

/** Where a claim comes from: a primary document, or a run of the real program. Exactly one of the two. */
export const source = z
  .strictObject({
    url: z.url({ protocol: /^https$/ }).optional(),
    /** The program and version that showed it, for example `nginx 1.22.1 on Debian 12`. */
    run: z.string().optional(),
    /** The day on which somebody looked. */
    checked: date,
    /** True when the document could not be opened here; the page then says so. */
    unread: z.literal(true).optional(),
  })
  .refine((value) => (value.url === undefined) !== (value.run === undefined), 'a source is either a url or a run');
export const sources = z.array(source).min(1);

/** One thing to do. Texts take inline `code`; a command stands in `run` and is copied exactly. */
export const step = z.strictObject({
  do: prose(z.string().min(8).max(420)),
  /** A shell command (bash) that can be pasted as it is, secrets as shell variables. May hold several lines. */
  run: z.string().optional(),
  /** What you should see when it went right. */
  see: prose(z.string().max(320)).optional(),
  /** What this step exposes, deletes or interrupts; shown before the step. */
  risk: prose(z.string().max(320)).optional(),
  /** The product or system this variant of the step is for, for example `Apache` or `Windows`. */
  for: z.string().optional(),
});

export type Source = z.output<typeof source>;
export type Step = z.output<typeof step>;
