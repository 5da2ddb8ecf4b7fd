/** The causes by a person's answers and own words. Loads what it compares with, so it is imported when somebody writes. */
import data from 'virtual:knowledge';
import { withOwnWords } from '../../core/diagnosis/own-words.ts';
import { unpackKnowledge } from '../../core/diagnosis/pack.ts';
import { wordsOf } from '../../core/likeness/words.ts';
import { loadCards } from '../cards.ts';
import { likenessOf } from '../diagnosis/likeness.ts';
import { namedIn } from '../diagnosis/named.ts';
import { el } from '../dom.ts';
import type { Expected } from './end-view.ts';

interface Said {
  readonly text: string;
  /** What they use, with commas between. */
  readonly products: string;
  readonly role: string | undefined;
}

const { causes } = unpackKnowledge(data.tables);
/** So many causes are named below the form. */
const NAMED = 3;

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

/** A list of the first of them; empty where there are none. */
export async function likeliest(expected: readonly Expected[]): Promise<readonly Node[]> {
  const cards = await loadCards(expected.slice(0, NAMED).map(({ id }) => id));
  if (cards.length === 0) return [];
  return [
    el(
      'ol',
      { class: 'list-decimal ps-6', 'aria-label': 'Likeliest causes so far' },
      ...cards.map(({ url, title }) => el('li', {}, el('a', { href: url }, title))),
    ),
  ];
}
