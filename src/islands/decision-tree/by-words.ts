/** The causes by a person's answers and own words. Loads what it compares with, so it is imported when somebody writes. */
import data from 'virtual:knowledge';
import textParts from 'virtual:texts';
import { withOwnWords } from '../../core/diagnosis/order/own-words.ts';
import { unpackKnowledge } from '../../core/diagnosis/transport/pack.ts';
import { partsFor, unpackTexts } from '../../core/diagnosis/transport/pack-texts.ts';
import { wordsOf } from '../../core/likeness/words.ts';
import { findSymptoms } from '../../core/symptoms/find.ts';
import { likenessOf } from '../shared/likeness.ts';
import { namedIn } from '../shared/named.ts';
import { isPrinted } from '../shared/offers/pasted.ts';
import type { Expected } from './end-view.ts';

interface Said {
  readonly text: string;
  /** What they use, separated by commas. */
  readonly products: string;
  readonly role: string | undefined;
}

const { causes, products: productOf } = unpackKnowledge(data.tables);

/**
 * @param answered ids of the causes that the answers lead to; empty while a question is open.
 * @returns the causes, likeliest first. Rejects when a part can't be loaded.
 */
export async function byWords(answered: readonly string[], { text, products, role }: Said): Promise<Expected[]> {
  const [likeness, named] = await Promise.all([likenessOf(), namedIn(products)]);
  const known = answered.flatMap((id) => causes.filter((cause) => cause.id === id));
  const said = withOwnWords(known, causes, likeness, { words: wordsOf(text), role, ...named });
  return said.map(({ cause, isAnswered, words }) => ({ id: cause.id, isAnswered, words }));
}

/** The same by the texts of the answers alone: the causes that they lead to keep their order, and others follow. */
export async function byAnswers(answered: readonly string[], said: Omit<Said, 'products'>): Promise<Expected[]> {
  const all = await byWords(answered, { ...said, products: '' });
  const led = answered.map((id) => ({ id, isAnswered: true, words: [] }));
  return [...led, ...all.filter(({ isAnswered }) => !isAnswered).map((one) => ({ ...one, words: [] }))];
}

/** Whether words hold what a program printed: the form of it, or a text that one program is known for. */
export async function holdPaste(text: string): Promise<boolean> {
  if (isPrinted(text)) return true;
  const loaded = partsFor(data.marks, text).map(async (part) =>
    unpackTexts((await textParts[part]?.())?.default ?? '', part, data.ruleCount),
  );
  const texts = (await Promise.all(loaded)).flat().filter(({ id }) => productOf.has(id));
  const nothingRead = { exchanges: [], challenges: [], problems: [], failing: null };
  return findSymptoms({ text, ...nothingRead }, [], texts).length > 0;
}
