/** The result of a tree as plain text, to hand on to whoever can fix it. */
import type { CardStep, CauseCard } from '../card.ts';

interface NoteInput {
  /** The address of this result, answers included. */
  readonly link: string;
  /** Question and answer as they were shown. */
  readonly answers: readonly { readonly ask: string; readonly said: string }[];
  readonly causes: readonly CauseCard[];
  /** Where the person said more than the answers: the titles that they found closest to what they see, and whether words. */
  readonly heard?: { readonly closest: readonly string[]; readonly hasWords: boolean } | undefined;
}

const step = ({ do: text, run, see, risk, for: product }: CardStep): string[] => [
  ...(risk ? [`  (Before you do this: ${risk})`] : []),
  `  ${product ? `${product}: ` : ''}${text}`,
  ...(run ? run.split('\n').map((line) => `    ${line}`) : []),
  ...(see ? [`  You should see: ${see}`] : []),
];

/** Writes the note. Holds the answers and the causes' texts only, so nothing private unless it is in the link. */
export function writeNote({ link, answers, causes, heard }: NoteInput): string {
  return [
    'A request is refused with HTTP status 401. What is known so far:',
    '',
    ...answers.map(({ ask, said }) => `- ${ask} ${said}`),
    ...(heard?.closest ?? []).map((title) => `- Closest to what is seen: ${title}`),
    '',
    heard?.hasWords
      ? 'Likely causes, in this order. It also rests on a description that this note leaves out:'
      : 'Likely causes, in this order:',
    ...causes.flatMap((cause, index) => [
      '',
      `${index + 1}. ${cause.title}`,
      `  ${cause.answer}`,
      '  CHECK',
      ...step(cause.check),
      '  FIX',
      ...cause.fix.flatMap(step),
      '  PROOF',
      ...step(cause.proof),
    ]),
    '',
    `These questions again: ${link}`,
    '',
  ]
    .join('\n')
    .replaceAll('`', '');
}
