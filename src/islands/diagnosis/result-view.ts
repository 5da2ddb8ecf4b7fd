/** The diagnosis as the page shows it, from the answer down to the details. */

import type { Report } from '../../core/diagnosis/report.ts';
import { causeCard, loadCards } from '../cause-card.ts';
import { copyText } from '../copy-buttons/clipboard.ts';
import { el, inline } from '../dom.ts';
import { challengeView } from './challenge-view.ts';
import type { View } from './engine.ts';
import { ladderView } from './ladder-view.ts';
import { markedPaste } from './marked-paste.ts';
import { toShared } from './share.ts';
import { askOf, labelOf, titleOf, wordsOf } from './words.ts';

/** So many causes are shown as cards: all that are proved, else the likeliest. */
const CARDS = 3;
/** So many causes are named; weaker ones only blur the picture. */
const NAMED = 8;

/** Fills `root`. `answer` is called with all answers when the person gives or takes back one. */
export function showResult(
  root: HTMLElement,
  view: View,
  answers: readonly string[],
  answer: (answers: readonly string[]) => void,
): void {
  const { report } = view;
  const numbers = numberSymptoms(view);
  const parts: (Node | undefined)[] = [
    view.outcome === 'causes' ? causesView(view, numbers) : undefined,
    questionView(view, answers, answer),
    report.exchanges.length > 0 ? section('What happened', ladderView(report)) : undefined,
    challengeView(report),
    report.masked.trim() === '' ? undefined : section('What you pasted, secrets masked', markedPaste(view, numbers)),
    report.excluded.length > 0 ? section('Ruled out', excludedView(view)) : undefined,
    report.causes.length > 0 ? tools(view, answers) : undefined,
  ];
  root.replaceChildren(...parts.filter((part) => part !== undefined));
}

export function section(title: string, ...content: readonly (Node | string)[]): HTMLElement {
  return el('section', { class: 'section' }, el('h2', {}, title), ...content);
}

/** Symptoms that speak for a cause, numbered in the order of the causes: the numbers of the marks. */
function numberSymptoms({ report }: View): Map<string, number> {
  const seen = report.causes.flatMap(({ evidence }) => evidence.map(({ symptom }) => symptom));
  return new Map([...new Set(seen)].map((symptom, index) => [symptom, index + 1]));
}

function causesView({ report }: View, numbers: ReadonlyMap<string, number>): HTMLElement {
  const proved = report.causes.filter(({ strength }) => strength === 'proved');
  const others = report.causes.filter(({ strength }) => strength === 'suggested').slice(0, NAMED);
  const first = proved.length > 0 ? proved : others;
  const cards = el('div');
  loadCards(first.slice(0, CARDS).map(({ id }) => id)).then(
    (loaded) =>
      cards.append(...loaded.map((card, index) => causeCard(card, `Cause ${index + 1} of ${report.causes.length}`))),
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
  return section(
    first.length === 1 ? 'The cause' : 'The causes, likeliest first',
    causeList(first, numbers),
    cards,
    ...also,
  );
}

function causeList(causes: Report['causes'], numbers: ReadonlyMap<string, number>): HTMLElement {
  const rows = causes.map(({ id, strength, evidence, url }) => {
    const seen = [...new Set(evidence.map(({ symptom }) => symptom))];
    return el(
      'li',
      {},
      el('a', { href: url }, titleOf(id)),
      el('span', { class: 'small quiet' }, ` ${strength}`),
      ...seen.map((symptom) =>
        el('p', { class: 'small quiet' }, `Mark ${numbers.get(symptom)}: `, ...inline(wordsOf(symptom))),
      ),
    );
  });
  return el('ol', { class: 'list measure' }, ...rows);
}

function questionView(
  { report, options }: View,
  answers: readonly string[],
  answer: (answers: readonly string[]) => void,
): HTMLElement | undefined {
  const back = answers.length > 0 ? action('Take my answers back', () => answer([])) : undefined;
  // A proved cause leaves nothing to ask.
  const proved = report.causes.some(({ strength }) => strength === 'proved');
  const question = proved ? null : report.next;
  if (!question) return back ? el('p', { class: 'mt-4 no-print' }, back) : undefined;
  const buttons = options.map((symptom) => {
    const button = action(labelOf(question, symptom), () => answer([...answers, symptom]));
    if (answers.includes(symptom)) button.setAttribute('aria-pressed', 'true');
    return el('li', {}, button);
  });
  return section(
    'What would tell them apart',
    el('p', { class: 'mb-2' }, askOf(question)),
    el('ul', { class: 'flex flex-wrap gap-2' }, ...buttons),
    el(
      'p',
      { class: 'small mt-3' },
      el('a', { href: `/fix/401/#q-${question}` }, 'Go on in the questions about a 401'),
    ),
    ...(back ? [el('p', { class: 'mt-2' }, back)] : []),
  );
}

function excludedView({ report }: View): HTMLElement {
  return el(
    'ul',
    { class: 'list measure small' },
    ...report.excluded.map(({ id, why }) => el('li', {}, `${titleOf(id)}: ${wordsOf(why)}.`)),
  );
}

function tools({ report }: View, answers: readonly string[]): HTMLElement {
  const status = el('p', { role: 'status', class: 'small quiet' });
  const copy = (label: string, done: string, text: () => string) =>
    action(label, async () => {
      status.textContent = (await copyText(text())) ? done : 'Your browser does not allow copying here.';
    });
  const shared = toShared([...report.symptoms.map(({ id }) => id), ...answers]);
  return el(
    'div',
    { class: 'mt-6 no-print' },
    el(
      'p',
      { class: 'flex flex-wrap gap-2' },
      copy('Copy the masked text', 'The masked text is copied. Read it once before you send it.', () => report.masked),
      copy(
        'Copy a link',
        'The link is copied. It holds what was seen, and nothing that you pasted.',
        () => `${location.origin}${location.pathname}${shared}`,
      ),
      action('Print', () => print()),
    ),
    status,
  );
}

function action(label: string, act: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', act);
  return button;
}
