/** A tree of questions that ends at causes. */
import { z } from 'zod';
import { answer, id, prose, sources } from './parts.ts';

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
        /** Whether it asks what the reader uses: a diagnosis that knows it asks something else. */
        asksUse: z.boolean().optional(),
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

export type TreeFacts = z.output<typeof tree>;
