/** The reference: codes, vendors' codes, schemes, header fields, comparisons. */
import { z } from 'zod';
import { answer, fixer, id, prose, sources, step } from './parts.ts';

export const code = z.strictObject({
  name: z.string(),
  answer,
  who: z.array(fixer).min(1),
  registry: z.enum(['standard', 'experimental', 'deprecated', 'temporary', 'unused']),
  rfc: z.string(),
  section: z.string().optional(),
  cacheable: z.boolean(),
  /** What RFC text demands of such a response, in a few words. */
  required: prose(z.string()).optional(),
  /** Whether the same request is worth sending again, and when. */
  retry: prose(z.string()).optional(),
  /** Names that older documents and programs use. */
  names: z.array(z.string()).default([]),
  sources,
});

export const variant = z.strictObject({
  vendor: id,
  code: z.string().regex(/^\d{3,4}(\.\d{1,3})?$/),
  /** The registered code that it refines, or that a client sees instead. */
  parent: z.number().int().optional(),
  name: z.string(),
  answer,
  who: z.array(fixer).min(1),
  /** `client`: it reaches the client. `log`: only the server's log shows it. `both`: a log column and, when switched on, the page. */
  seen: z.enum(['client', 'log', 'both']),
  /** The product version it belongs to, where that matters. */
  edition: prose(z.string()).optional(),
  /** Strings exactly as the product prints them. */
  strings: z.array(z.string()).default([]),
  /** Where one number has several meanings in the same product. */
  meanings: z.array(z.strictObject({ when: prose(z.string()), answer })).default([]),
  check: step.optional(),
  fix: z.array(step).default([]),
  /** Said on the page when nobody could confirm it in a primary source. */
  unverified: prose(z.string()).optional(),
  sources,
});

export const scheme = z.strictObject({
  name: z.string(),
  answer,
  registered: z.boolean(),
  rfc: z.string(),
  section: z.string().optional(),
  params: z
    .array(
      z.strictObject({
        name: z.string(),
        in: z.enum(['challenge', 'credentials', 'both']),
        required: z.enum(['required', 'optional', 'conditional']),
        meaning: prose(z.string()),
      }),
    )
    .default([]),
  errors: z
    .array(z.strictObject({ value: z.string(), status: z.number().int().optional(), meaning: prose(z.string()) }))
    .default([]),
  unverified: prose(z.string()).optional(),
  sources,
});

export const header = z.strictObject({
  name: z.string(),
  answer,
  role: z.enum(['request', 'response', 'both']),
  /** Codes whose pages link here. */
  codes: z.array(z.number().int()).default([]),
  rfc: z.string(),
  section: z.string().optional(),
  sources,
});

export const comparison = z.strictObject({
  title: prose(z.string()),
  answer,
  /** The two code pages it is about, lower first. */
  pair: z.tuple([z.string(), z.string()]),
  /** One question that decides. */
  rule: prose(z.string().max(200)),
  sources,
});

export type CodeFacts = z.output<typeof code>;
export type VariantFacts = z.output<typeof variant>;
export type SchemeFacts = z.output<typeof scheme>;
export type HeaderFacts = z.output<typeof header>;
export type ComparisonFacts = z.output<typeof comparison>;
