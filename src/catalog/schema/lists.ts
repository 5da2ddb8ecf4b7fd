/** Lists that others name: vendors, products, problems of challenges, IANA's registry. */
import { z } from 'zod';
import { date, id, prose } from './parts.ts';

export const vendor = z.strictObject({ id, name: z.string(), about: prose(z.string()), url: z.url() });
export const vendors = z.array(vendor);

/** Words for what can be wrong with a challenge. */
const challengeProblem = z.strictObject({
  id,
  /** Of RFC 9110. */
  section: z.string().regex(/^\d+(\.\d+)*$/),
  words: prose(z.string().max(160)),
});
export const challengeProblems = z.array(challengeProblem);

export const product = z.strictObject({
  id,
  name: z.string(),
  /** It sends requests and never answers one, so it is never who refused. */
  client: z.literal(true).optional(),
  /** No product, but what is involved: a kind of login, cookies. A person may name it like a product. */
  topic: z.literal(true).optional(),
  /** Other names, and names of what belongs to it. */
  also: z.array(z.string()).default([]),
});
export const products = z.array(product);

export const registry = z.strictObject({ source: z.url(), checked: date, codes: z.array(z.number().int()) });

export type VendorFacts = z.output<typeof vendor>;
export type ChallengeProblemFacts = z.output<typeof challengeProblem>;
export type ProductFacts = z.output<typeof product>;
