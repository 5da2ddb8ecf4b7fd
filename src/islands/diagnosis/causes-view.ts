/** The causes in order: their names with what speaks for each, then the first ones as cards. */
import type { CauseCard } from '../../core/diagnosis/card.ts';
import { causeCard, loadCards } from '../cause-card.ts';
import { el, inline } from '../dom.ts';
import { section } from './section.ts';
import type { View } from './view.ts';
import { titleOf, wordsOf } from './words.ts';

/** So many causes are shown as cards: all that are proved, else the likeliest. */
const CARDS = 3;
/** So many causes are named; weaker ones only blur the picture. */
const NAMED = 8;

export function causesView({ causes }: View, numbers: ReadonlyMap<string, number>): HTMLElement {
  const proved = causes.filter(({ strength }) => strength === 'proved');
  const others = causes.filter(({ strength }) => strength === 'suggested').slice(0, NAMED);
  const first = proved.length > 0 ? proved : others;
  const cards = el('div');
  loadCards(first.slice(0, CARDS).map(({ id }) => id)).then(
    (loaded) =>
      cards.append(
        ...loaded.map((card, index) =>
          cardView(card, `Cause ${index + 1} of ${causes.length}`, index > 0 && proved.length === 0),
        ),
      ),
    () => cards.append(el('p', {}, 'The causes could not be loaded; the links above lead to their pages.')),
  );
  const also =
    proved.length > 0 && others.length > 0
      ? [
          el(
            'details',
            { class: 'mt-3' },
            el('summary', {}, `Also possible, if that is mended and it still fails (${others.length})`),
            causeList(others, numbers),
          ),
        ]
      : [];
  const title = first.length === 1 ? 'The cause' : 'The causes, likeliest first';
  return section(title, causeList(first, numbers), cards, ...also);
}

/** The likeliest cause is open; where none is proved the others are folded, so that the question between them stays near. */
function cardView(card: CauseCard, place: string, folded: boolean): HTMLElement {
  const view = causeCard(card, place);
  if (!folded) return view;
  return el('details', { class: 'mt-3' }, el('summary', {}, `${place}: ${card.title}`), view);
}

function causeList(causes: View['causes'], numbers: ReadonlyMap<string, number>): HTMLElement {
  const rows = causes.map(({ id, strength, seen, url }) =>
    el(
      'li',
      {},
      el('a', { href: url }, titleOf(id)),
      el('span', { class: 'small quiet' }, ` ${strength}`),
      ...seen.map((symptom) =>
        el('p', { class: 'small quiet' }, `Mark ${numbers.get(symptom)}: `, ...inline(wordsOf(symptom))),
      ),
    ),
  );
  return el('ol', { class: 'list measure' }, ...rows);
}
