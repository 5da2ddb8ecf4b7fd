/** The causes in order, with the bytes that speak for them, then the first ones as cards. */
import type { CauseCard } from '../../../core/card.ts';
import { loadCards } from '../../shared/cards.ts';
import { causeCard } from '../../shared/cause-card.ts';
import { el } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { evidenceLines } from './evidence-view.ts';
import { excerptView } from './excerpt-view.ts';
import { section } from './section.ts';
import { causesOnCards, shownCauses } from './shown-causes.ts';
import { isTold, isVague, provedOf } from './vague.ts';
import { titleOf } from './words.ts';

type Causes = View['causes'];
type Numbers = ReadonlyMap<string, number>;

export function causesView(view: View, numbers: Numbers): HTMLElement {
  const { first, rest } = shownCauses(view);
  const isProved = provedOf(view).length > 0;
  const also = rest.length > 0 ? [alsoPossible(rest, numbers, isProved)] : [];
  const cards = el('div');
  const [only] = first;
  if (only && first.length === 1) {
    const evidence = besideBytes(view, numbers, el('div', {}, ...evidenceLines(only, numbers)));
    show(cards, view, evidence);
    return section('The cause', cards, ...also);
  }
  const vague = isVague(view);
  const same = vague ? first.find(isTold) : undefined;
  const list = el('div', {}, ...(same ? evidenceLines(same, numbers) : []), causeList(first, numbers, vague));
  show(cards, view);
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
function show(root: HTMLElement, view: View, evidence?: HTMLElement): void {
  const { first } = shownCauses(view);
  const isProved = provedOf(view).length > 0;
  const card = (one: CauseCard, index: number) => {
    const place = first.length > 1 ? `Cause ${index + 1} of ${first.length}` : isProved ? 'Proved' : 'Likely';
    const drawn = causeCard(one, place);
    if (evidence) drawn.querySelector('h4')?.before(evidence);
    if (isProved || first.length === 1) return drawn;
    return el('details', { class: 'mt-3' }, el('summary', {}, `${place}: ${one.title}`), drawn);
  };
  loadCards(causesOnCards(view).map(({ id }) => id)).then(
    (loaded) => root.append(...loaded.map(card)),
    () =>
      root.append(
        ...(evidence ? [namesOf(first), evidence] : []),
        el('p', {}, 'The causes could not be loaded; the links above lead to their pages.'),
      ),
  );
}

function alsoPossible(others: Causes, numbers: Numbers, proved: boolean): HTMLElement {
  const summary = `If ${proved ? 'that is fixed and it still fails' : 'it is not that'}: ${others.length} more`;
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
