/** What finds a cause: symptoms, causes and their fixes. */
import { z } from 'zod';
import { commonness } from '../../core/diagnosis/order/rank.ts';
import { answer, date, fixer, id, prose, role, sources, step } from './parts.ts';

/**
 * A pattern over pasted text: words as they are, `*` for anything on the same line, blanks match any white space. Long
 * enough that no random part of a token holds it.
 */
const pattern = z.string().min(7).max(200);

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
    /** The source could not be opened when the symptom was written. */
    unread: z.literal(true).optional(),
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
  /** Products that often have it, where any product can. */
  usual: z.array(id).default([]),
  /** The statuses under which people meet it. */
  codes: z.array(z.number().int()).min(1),
  common: z.enum(commonness),
  /** Symptoms (ids) that leave no doubt. */
  proves: z.array(id).default([]),
  /** Symptoms that point here, though not here alone. */
  suggests: z.array(id).default([]),
  /** Symptoms that it can explain too, though other causes explain them better: half the weight of `suggests`. */
  fits: z.array(id).default([]),
  /** Symptoms that rule it out. */
  excludes: z.array(id).default([]),
  /**
   * Where the cause only repeats what a message says: the causes (ids) that stand behind it, likeliest first. A paste with
   * nothing but the message lists them.
   */
  roots: z.array(id).default([]),
  /** Proof of it is an answer, though `roots` may stand behind it: the log of a server says what to mend. */
  settles: z.boolean().default(false),
  /** How to be sure. Safe: reads, never changes. */
  check: step,
  /** Answers of a tree (symptom ids) that only somebody who has done this check can give. */
  told: z.array(id).default([]),
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

export type SymptomFacts = z.output<typeof symptom>;
export type CauseFacts = z.output<typeof cause>;
export type FixFacts = z.output<typeof fix>;
