/** The causes in order, with the bytes that speak for them, then the first ones as cards. */
import type { CauseCard } from '../../core/card.ts';
import { loadCards } from '../cards.ts';
import { causeCard } from '../cause-card.ts';
import { el } from '../dom.ts';
import { evidenceLines } from './evidence-view.ts';
import { excerptView } from './excerpt-view.ts';
import { NAMED } from './outcome-words.ts';
import { section } from './section.ts';
import { isTold, isVague, provedOf } from './vague.ts';
import type { View } from './view.ts';
import { titleOf } from './words.ts';

/** So many causes are shown as cards: all that are proved, else the likeliest. */
const CARDS = 3;

type Causes = View['causes'];
type Numbers = ReadonlyMap<string, number>;

export function causesView(view: View, numbers: Numbers): HTMLElement {
  const proved = provedOf(view);
  const others = view.causes.filter((one) => !proved.includes(one)).slice(0, NAMED);
  const told = others.filter(isTold);
  const first = proved.length > 0 ? proved : others[0] && told.length === 1 && isTold(others[0]) ? told : others;
  const rest = others.filter((one) => !first.includes(one));
  const also = rest.length > 0 ? [alsoPossible(rest, numbers, proved.length > 0)] : [];
  const cards = el('div');
  const [only] = first;
  if (only && first.length === 1) {
    const evidence = besideBytes(view, numbers, el('div', {}, ...evidenceLines(only, numbers)));
    show(cards, first, proved.length > 0, evidence);
    return section('The cause', cards, ...also);
  }
  const vague = isVague(view);
  const same = vague ? told[0] : undefined;
  const list = el('div', {}, ...(same ? evidenceLines(same, numbers) : []), causeList(first, numbers, vague));
  show(cards, first, proved.length > 0);
  return section('The causes, likeliest first', besideBytes(view, numbers, list), cards, ...also);
}

/** What is said on the left, the marked bytes on the right; below each other where the page is narrow. */
function besideBytes(view: View, numbers: Numbers, words: HTMLElement): HTMLElement {
  if (view.excerpt.length === 0) return words;
  return el('div', { class: 'grid gap-x-8 gap-y-3 lg:grid-cols-2 my-3' }, words, excerptView(view, numbers));
}

/**
 * Loads the cards. The likeliest cause is open where it stands out; the others are folded, so that the question between them
 * stays near. `evidence` stands in the only card, behind what the cause is.
 */
function show(root: HTMLElement, first: Causes, proved: boolean, evidence?: HTMLElement): void {
  const card = (one: CauseCard, index: number) => {
    const place = first.length > 1 ? `Cause ${index + 1} of ${first.length}` : proved ? 'Proved' : 'Likely';
    const view = causeCard(one, place);
    if (evidence) view.querySelector('h4')?.before(evidence);
    if (proved || first.length === 1) return view;
    return el('details', { class: 'mt-3' }, el('summary', {}, `${place}: ${one.title}`), view);
  };
  loadCards(first.slice(0, CARDS).map(({ id }) => id)).then(
    (loaded) => root.append(...loaded.map(card)),
    () =>
      root.append(
        ...(evidence ? [namesOf(first), evidence] : []),
        el('p', {}, 'The causes could not be loaded; the links above lead to their pages.'),
      ),
  );
}

function alsoPossible(others: Causes, numbers: Numbers, proved: boolean): HTMLElement {
  const summary = `If ${proved ? 'you have mended that and it still fails' : 'it is not that'}: ${others.length} more`;
  return el('details', { class: 'mt-3' }, el('summary', {}, summary), causeList(others, numbers));
}

function namesOf(causes: Causes): HTMLElement {
  const names = causes.map(({ id, url }) => el('li', {}, el('a', { href: url }, titleOf(id))));
  return el('ol', { class: 'list measure' }, ...names);
}

/** `isVague`: what is seen speaks for all alike and stands above the list, once. */
function causeList(causes: Causes, numbers: Numbers, isVague = false): HTMLElement {
  const rows = causes.map((cause) =>
    el(
      'li',
      {},
      el('a', { href: cause.url }, titleOf(cause.id)),
      el('span', { class: 'small quiet' }, ` ${isTold(cause) ? cause.strength : 'similar cases'}`),
      ...(isVague && isTold(cause) ? [] : evidenceLines(cause, numbers)),
    ),
  );
  return el('ol', { class: 'list measure' }, ...rows);
}
