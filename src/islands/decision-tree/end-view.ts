/** The end of a tree: causes in order, one card after the other, and ways to hand the result on. */
import type { CauseCard } from '../../core/card.ts';
import { writeNote } from '../../core/tree/note.ts';
import type { UNSURE } from '../../core/tree/tree.ts';
import { copyAction } from '../copy-buttons/copy-action.ts';
import { action } from '../shared/action.ts';
import { loadCards } from '../shared/cards.ts';
import { causeCard } from '../shared/cause-card.ts';
import { el, need } from '../shared/dom.ts';
import { arrive } from './arrive.ts';

/** A cause in order. One that no answer leads to joins by words of the person, and others move up by them. */
export interface Expected {
  readonly id: string;
  readonly isAnswered: boolean;
  readonly words: readonly string[];
}

export interface End {
  readonly causes: readonly Expected[];
  readonly answers: readonly { readonly answer: string; readonly ask: string; readonly said: string }[];
  readonly link: string;
  /** Where a person said more: what of it was ticked, by ids, and whether words shaped the order. */
  readonly heard?: { readonly ticked: readonly string[]; readonly hasWords: boolean } | undefined;
}

// Who can't tell who they are takes the visitor's way. The tree's module is not loaded for this one word.
const unsure: typeof UNSURE = 'UNSURE';
const visitors: readonly string[] = ['role-visitor', unsure];

/**
 * Fills `root` with the end. The first card stands open, and 'that did not help' opens the next. So do all up to the last that
 * was ticked. Where `root` shows the same end in another order, it stands until the new one is loaded, and what was opened
 * stays open.
 *
 * @param swap makes the change that a person sees.
 */
export async function showEnd(root: HTMLElement, end: End, swap = (change: () => void) => change()): Promise<void> {
  const isAgain = root.dataset.link === end.link;
  root.dataset.link = end.link;
  const order = orderOf(end);
  root.dataset.order = order;
  // Another end, or another order of this one, may be asked for while this one loads.
  const isLate = () => root.dataset.link !== end.link || root.dataset.order !== order;
  const count = end.causes.length;
  const words = count === 1 ? 'The likely cause' : `${count} likely causes, likeliest first`;
  const heading = isAgain ? need(root, 'h2') : el('h2', { id: 'end-title', tabindex: '-1', class: 'text-xl' }, words);
  const cards = el('div', {}, el('p', { class: 'quiet' }, 'Loading the causes.'));
  const tools = el('p', { class: 'no-print flex flex-wrap gap-2 mt-6' });
  const status = el('p', { role: 'status', class: 'small quiet no-print' });
  if (!isAgain) {
    swap(() => {
      root.hidden = false;
      root.replaceChildren(heading, cards, tools, status);
    });
  }

  try {
    const loaded = await loadCards(end.causes.map(({ id }) => id));
    if (isLate()) return;
    const given = end.answers.map(({ answer }) => answer);
    const isVisitor = visitors.includes(given[0] ?? '');
    const views = loaded.map((card, index) => causeCard(card, placeOf(end, index), given, isVisitor));
    if (isAgain) keepOpened(root, views);
    const ticked = end.heard?.ticked ?? [];
    const isOpen = ({ dataset }: HTMLElement) => 'opened' in dataset || ticked.includes(dataset.cause ?? '');
    const last = Math.max(0, views.findLastIndex(isOpen));
    for (const [index, view] of views.entries()) {
      view.hidden = index > last;
      if (index >= last) view.append(nextButton(views, index));
    }
    showAllInPrint(views);
    const copy = (label: string, text: () => string, done: string) =>
      copyAction(label, text, status, { done, failed: 'Your browser does not allow copying here. Use Print instead.' });
    const inLink = end.heard ? ' It holds your answers, not your words or ticks.' : '';
    const actions = [
      copy('Copy as a note', () => noteOf(end, loaded), 'The note is copied.'),
      copy('Copy the link', () => end.link, `The link is copied.${inLink}`),
      action('Print', () => print()),
    ];
    const fill = () => {
      cards.replaceChildren(...views);
      tools.append(...actions);
    };
    if (isAgain) fill();
    else swap(fill);
  } catch {
    if (isLate()) return;
    const links = end.causes.map(({ id }) =>
      el('li', {}, el('a', { href: `/causes/${id}/` }, id.replaceAll('-', ' '))),
    );
    cards.replaceChildren(
      el('p', {}, 'The causes could not be loaded; are you offline? Their pages:'),
      el('ol', { class: 'list-decimal ps-6' }, ...links),
    );
  }
  if (!isAgain) return;
  swap(() => {
    // The heading may hold the focus, so it stays.
    heading.textContent = words;
    for (const old of [...root.children]) if (old !== heading) old.remove();
    root.append(cards, tools, status);
  });
}

/** Tells whether an end shows what another one does. */
export function orderOf({ causes, heard }: Pick<End, 'causes' | 'heard'>): string {
  return [...causes.map(({ id }) => id), '+', ...(heard?.ticked ?? [])].join(' ');
}

function noteOf({ link, answers, heard }: End, causes: readonly CauseCard[]): string {
  const closest = causes.filter(({ id }) => heard?.ticked.includes(id)).map(({ title }) => title);
  return writeNote({ link, answers, causes, heard: heard && { closest, hasWords: heard.hasWords } });
}

/** `Cause 2 of 5`, and for one that the person or their words brought here, how. */
function placeOf({ causes, heard }: End, index: number): string {
  const { id = '', isAnswered = true, words = [] } = causes[index] ?? {};
  const said = words.length > 0 ? `by your words: ${words.join(', ')}` : isAnswered ? '' : 'which may fit as well';
  const why = heard?.ticked.includes(id) ? 'which you ticked' : said;
  return [`Cause ${index + 1} of ${causes.length}`, why].filter(Boolean).join(', ');
}

/** Marks the views of causes that the person opened in what `root` shows. Those that are open for a tick only are not. */
function keepOpened(root: HTMLElement, views: readonly HTMLElement[]): void {
  const opened = [...root.querySelectorAll<HTMLElement>('[data-opened]')].map(({ dataset }) => dataset.cause);
  for (const view of views) if (opened.includes(view.dataset.cause)) view.dataset.opened = '';
}

/** The way on from a view that is the last one shown, or can become it. */
function nextButton(views: readonly HTMLElement[], index: number): HTMLElement {
  const next = views[index + 1];
  if (!next) {
    return el(
      'p',
      { class: 'quiet no-print mt-4' },
      'That was the last one. If none fits, tick another below. Or change an answer, or copy the note for whoever runs the server.',
    );
  }
  const button = el('button', { type: 'button', class: 'button no-print mt-4' }, 'That did not help: the next cause');
  button.addEventListener('click', () => {
    for (const view of views.slice(index, index + 2)) view.dataset.opened = '';
    next.hidden = false;
    button.remove();
    arrive(need(next, 'h3'), next);
  });
  return button;
}

/** Paper cannot be asked for the next cause. Set anew by each end, so that only the one on the screen is opened. */
function showAllInPrint(views: readonly HTMLElement[]): void {
  let closed: readonly HTMLElement[] = [];
  const open = (isOpen: boolean) => {
    for (const view of closed) view.hidden = !isOpen;
  };
  window.onbeforeprint = () => {
    closed = views.filter((view) => view.hidden);
    open(true);
  };
  window.onafterprint = () => open(false);
}
