/**
 * The shape of every file under content/. One strict schema a collection: a field that is not named here
 * is an error, so that a misspelt one cannot be lost in silence.
 */
import { z } from 'zod';

/** Who meets a failure or can mend it. */
export const roles = ['visitor', 'api-caller', 'site-owner', 'server-admin'] as const;
const role = z.enum(roles);

/** Who can fix it: a role, or nobody where nothing is broken. */
const fixer = z.enum([...roles, 'nobody']);

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id: lower case letters, digits, dots and hyphens');
/** A day. Astro's YAML reader makes a Date of it, ours leaves it a string: both become the string. */
const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as 2026-11-24'),
);

/** The texts that a person reads. A registry of its own keeps the mark out of the published schemas. */
export const proseTexts = z.registry<{ prose: true }>();

/** Marks a text that a person reads, so that `npm run prose` checks it. */
export const prose = (text: z.ZodString) => text.register(proseTexts, { prose: true });

/** One sentence in plain words, shown in lists and as the page's description. Inline `code` is allowed. */
const answer = prose(z.string().min(20).max(240));

/** Where a claim comes from: a primary document, or a run of the real program. Exactly one of the two. */
const source = z
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
const sources = z.array(source).min(1);

/** One thing to do. Texts take inline `code`; a command stands in `run` and is copied exactly. */
const step = z.strictObject({
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

/** A pattern over pasted text: words as they are, `*` for anything on the same line, blanks match any white space. */
/** Long enough that no random part of a token holds it. */
const pattern = z.string().min(7).max(200);

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

export const symptom = z
  .strictObject({
    id,
    /** What is seen, as one would say it to a colleague; also the label of the answer in a tree. */
    words: prose(z.string().min(5).max(200)),
    /** Where it stands. */
    seen: z.enum(['page', 'header', 'body', 'log', 'console', 'config', 'command', 'exchange', 'answer']),
    product: id.optional(),
    /** The role that this answer states. */
    role: role.optional(),
    /** The status code it belongs to, as printed. */
    code: z.string().optional(),
    text: z.union([pattern, z.array(pattern).min(1)]).optional(),
    /** Too few search for this text: the diagnosis reads it, the lookup has no room for it. */
    rare: z.literal(true).optional(),
    rule: id.optional(),
    ask: z.literal(true).optional(),
    source: z.url({ protocol: /^https$/ }).optional(),
    run: z.string().optional(),
    checked: date.optional(),
  })
  .refine(
    (value) => [value.text, value.rule, value.ask].filter((kind) => kind !== undefined).length === 1,
    'a symptom has exactly one of text, rule and ask',
  )
  .refine(
    (value) => value.ask === true || ((value.source ?? value.run) !== undefined && value.checked !== undefined),
    'a symptom that is read from a paste names its source (or run) and the date checked',
  );
export const symptoms = z.array(symptom);

export const cause = z.strictObject({
  title: prose(z.string().max(110)),
  answer,
  roles: z.array(role).min(1),
  who: z.array(fixer).min(1),
  /** Products it is about; none when it can happen anywhere. */
  products: z.array(id).default([]),
  /** The statuses under which people meet it. */
  codes: z.array(z.number().int()).min(1),
  common: z.enum(['very', 'common', 'occasional', 'rare']),
  /** Symptoms (ids) that leave no doubt. */
  proves: z.array(id).default([]),
  /** Symptoms that point here, though not here alone. */
  suggests: z.array(id).default([]),
  /** Symptoms that it can explain too, though other causes explain them better: half the weight of `suggests`. */
  fits: z.array(id).default([]),
  /** Symptoms that rule it out. */
  excludes: z.array(id).default([]),
  /** How to be sure. Safe: reads, never changes. */
  check: step,
  /** What mends it, likeliest and safest first. */
  fix: z.array(step).min(1),
  /** What proves that it is mended. */
  proof: step,
  /** Shared procedures (ids of content/fixes). */
  fixes: z.array(id).default([]),
  /** Older or merged ids. */
  aliases: z.array(id).default([]),
  /** Other causes that are often taken for it (ids). */
  see: z.array(id).default([]),
  unverified: prose(z.string()).optional(),
  sources,
});

export const fix = z.strictObject({
  title: prose(z.string().max(90)),
  answer,
  roles: z.array(role).min(1),
  /** What it exposes, deletes or interrupts; `nothing` when it only reads. */
  risk: prose(z.string()),
  minutes: z.number().int().positive(),
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

export const vendor = z.strictObject({ id, name: z.string(), about: prose(z.string()), url: z.url() });
export const vendors = z.array(vendor);

/** Words for what can be wrong with a challenge. */
export const challengeProblem = z.strictObject({
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
});
export const products = z.array(product);

export const registry = z.strictObject({ source: z.url(), checked: date, codes: z.array(z.number().int()) });

const end = z.strictObject({ title: prose(z.string()).optional(), causes: z.array(id).min(1) });
/** Either a question (`go`) or an end (`end`), never both. */
const onward = { go: id.optional(), end: end.optional() };
const oneWay = (value: { go?: string | undefined; end?: unknown }) =>
  (value.go === undefined) !== (value.end === undefined);

export const tree = z.strictObject({
  title: prose(z.string()),
  answer,
  code: z.string(),
  start: id,
  questions: z
    .array(
      z.strictObject({
        id,
        ask: prose(z.string().max(160)),
        /** A sentence that helps to understand the question. */
        help: prose(z.string().max(300)).optional(),
        options: z
          .array(
            z
              .strictObject({ symptom: id, label: prose(z.string().max(160)).optional(), ...onward })
              .refine(oneWay, 'an option has either go or end'),
          )
          .min(2),
        /** What to do when one can't tell: the command or click that finds out, and where the tree goes on. */
        unsure: z
          .strictObject({ do: prose(z.string()), run: z.string().optional(), ...onward })
          .refine(oneWay, 'unsure has either go or end'),
      }),
    )
    .min(1),
  sources,
});

export type Role = (typeof roles)[number];
export type Source = z.output<typeof source>;
export type Step = z.output<typeof step>;
export type CodeFacts = z.output<typeof code>;
export type VariantFacts = z.output<typeof variant>;
export type SymptomFacts = z.output<typeof symptom>;
export type CauseFacts = z.output<typeof cause>;
export type FixFacts = z.output<typeof fix>;
export type SchemeFacts = z.output<typeof scheme>;
export type HeaderFacts = z.output<typeof header>;
export type ComparisonFacts = z.output<typeof comparison>;
export type VendorFacts = z.output<typeof vendor>;
export type ChallengeProblemFacts = z.output<typeof challengeProblem>;
export type ProductFacts = z.output<typeof product>;
export type TreeFacts = z.output<typeof tree>;
