/**
 * The public shape of the machine-readable files. Facts are projections of content's schemas, field by field: `parse`
 * keeps the fields named here and drops the rest, so that content can grow without changing what is published.
 */
import { z } from 'zod';
import * as content from '../schema.ts';

/** Rises when a field is removed, renamed or changes its meaning. A new field does not raise it. */
export const VERSION = 1;

const day = z.iso.date();
const absolute = z.url();
const urls = z.array(absolute);

const head = { $schema: absolute, version: z.literal(VERSION) };
const source = z
  .object({ url: absolute.optional(), run: z.string().optional(), checked: day, unread: z.literal(true).optional() })
  .meta({ id: 'source' });
const symptom = z
  .object({ id: z.string(), words: z.string(), seen: content.symptom.shape.seen, texts: z.array(z.string()) })
  .meta({ id: 'symptom' });

function twin<
  const Kinds extends readonly [string, ...string[]],
  Facts extends z.ZodObject,
  Relations extends Record<string, typeof urls>,
>(kinds: Kinds, facts: Facts, relations: Relations) {
  return z
    .object({
      ...head,
      kind: z.enum(kinds),
      id: z.string(),
      url: absolute,
      title: z.string(),
      answer: z.string(),
      facts,
      relations: z.object(relations),
      body: z.string(),
      sources: z.array(source).min(1),
      checked: day,
    })
    .meta({ id: kinds[0] });
}

export const code = twin(
  ['code'],
  content.code
    .pick({
      name: true,
      who: true,
      registry: true,
      rfc: true,
      section: true,
      cacheable: true,
      required: true,
      retry: true,
      names: true,
    })
    .extend({ wordings: z.array(symptom) })
    .strip(),
  { causes: urls, subCodes: urls, vendorCodes: urls, headers: urls, comparisons: urls, trees: urls },
);

export const variant = twin(
  ['vendor-code', 'sub-code'],
  content.variant
    .pick({
      vendor: true,
      code: true,
      name: true,
      who: true,
      seen: true,
      edition: true,
      strings: true,
      meanings: true,
      check: true,
      fix: true,
      unverified: true,
    })
    .extend({ vendorName: z.string() })
    .strip(),
  { parent: urls, registered: urls, sameNumber: urls, causes: urls },
);

export const bareNumber = twin(
  ['bare-number'],
  z.object({
    code: z.string(),
    meanings: z.array(
      z.object({ vendor: z.string(), vendorName: z.string(), name: z.string(), answer: z.string(), url: absolute }),
    ),
  }),
  { vendorCodes: urls },
);

export const cause = twin(
  ['cause'],
  content.cause
    .pick({
      roles: true,
      who: true,
      products: true,
      usual: true,
      codes: true,
      common: true,
      check: true,
      fix: true,
      proof: true,
      aliases: true,
      unverified: true,
    })
    .extend({
      proves: z.array(symptom),
      suggests: z.array(symptom),
      fits: z.array(symptom),
      excludes: z.array(symptom),
    })
    .strip(),
  { codes: urls, fixes: urls, roots: urls, see: urls },
);

export const fix = twin(['fix'], content.fix.pick({ roles: true, risk: true, minutes: true }).strip(), {
  causes: urls,
});

export const scheme = twin(
  ['scheme'],
  content.scheme
    .pick({ name: true, registered: true, rfc: true, section: true, params: true, errors: true, unverified: true })
    .strip(),
  { codes: urls },
);

export const header = twin(
  ['header'],
  content.header.pick({ name: true, role: true, codes: true, rfc: true, section: true }).strip(),
  { codes: urls },
);

export const comparison = twin(['comparison'], content.comparison.pick({ pair: true, rule: true }).strip(), {
  pair: urls,
});

/** Where an answer leads: to a question of the tree (`go`, its id) or to causes, likeliest first. */
const onward = { go: z.string().optional(), causes: urls.optional() };

export const tree = twin(
  ['decision-tree'],
  z.object({
    code: z.string(),
    start: z.string(),
    questions: z.array(
      z.object({
        id: z.string(),
        ask: z.string(),
        help: z.string().optional(),
        options: z.array(z.object({ symptom: z.string(), label: z.string(), ...onward })),
        unsure: z.object({ do: z.string(), run: z.string().optional(), ...onward }),
      }),
    ),
  }),
  { codes: urls, causes: urls },
);

const twins = [code, variant, bareNumber, cause, fix, scheme, header, comparison, tree] as const;
const anyTwin = z.discriminatedUnion('kind', twins);

export const collection = z
  .object({
    ...head,
    kind: z.enum(['collection']),
    url: absolute,
    title: z.string(),
    answer: z.string(),
    checked: day,
    vendors: z.array(z.object({ id: z.string(), name: z.string(), about: z.string(), url: absolute })),
    codes: z.array(code),
    vendorCodes: z.array(variant),
    subCodes: z.array(variant),
    bareNumbers: z.array(bareNumber),
    causes: z.array(cause),
    fixes: z.array(fix),
    schemes: z.array(scheme),
    headers: z.array(header),
    comparisons: z.array(comparison),
    trees: z.array(tree),
  })
  .meta({ id: 'collection' });

export const published = z.discriminatedUnion('kind', [...twins, collection]);

export type Twin = z.output<typeof anyTwin>;
export type Collection = z.output<typeof collection>;
export type TwinOf<Kind extends Twin['kind']> = Extract<Twin, { kind: Kind }>;
export type TwinSymptom = z.output<typeof symptom>;
