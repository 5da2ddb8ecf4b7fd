/** The diagnosis as the page shows it, from the answer down to the details. */
import { action } from '../../shared/action.ts';
import { el } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { authorView } from './author-view.ts';
import { causesView } from './causes-view.ts';
import { challengeView } from './challenge-view.ts';
import { excerptView, numberMarks } from './excerpt-view.ts';
import { jumpLink } from './jump.ts';
import { later } from './later.ts';
import { explain } from './outcome-words.ts';
import { questionView } from './question-view.ts';
import { section } from './section.ts';
import { toolsView } from './tools-view.ts';
import { isVague } from './vague.ts';
import { titleOf } from './words.ts';

/** What the desk knows besides the view, and what it does when the person presses. */
export interface Asked {
  readonly role: string;
  /** Symptoms that the person stated, and those that came with a link. */
  readonly answers: readonly string[];
  readonly shared: readonly string[];
  /** The name of the file that was opened, if one was. */
  readonly file: string | undefined;
  /** Called with all answers when the person gives or takes back one. */
  readonly answer: (answers: readonly string[]) => void;
  /** Called with the exchange that the person asks about. */
  readonly choose: (exchange: number) => void;
  /** Called when the person wants to paste something of their own. */
  readonly restart: () => void;
}

/** Says in `status` what it is, with a link to the result, and fills `root` with it. */
export function present(root: HTMLElement, status: HTMLElement, view: View, asked: Asked): void {
  const { before, link, after } = explain(view, titleOf, asked.file);
  const lead = link && jumpLink(link, () => root);
  if (lead) lead.className = 'font-semibold';
  status.replaceChildren(before, lead, after);
  showResult(root, view, asked);
}

function showResult(root: HTMLElement, view: View, asked: Asked): void {
  const numbers = numberMarks(view);
  const isFailure = view.outcome === 'causes' || view.outcome === 'unexplained';
  const hasCauses = view.outcome === 'causes';
  const causes = hasCauses ? causesView(view, numbers) : undefined;
  const question = questionView(view, asked.answers, asked.answer);
  const { failures, ladder } = view;
  const token =
    view.token !== '' ? later(import('./token-view.ts').then(({ tokenView }) => tokenView(view))) : undefined;
  const isPasted = view.excerpt.length > 0;
  const parts: (Node | undefined)[] = [
    asked.shared.length > 0 && !isPasted ? sharedView(asked.restart) : undefined,
    failures && later(import('./failures-view.ts').then(({ failuresView }) => failuresView(failures, asked.choose))),
    ...(isVague(view) ? [question, causes] : [causes, question]),
    view.pages.length > 0
      ? later(import('./number-view.ts').then(({ numberView }) => numberView(view, asked.role)))
      : undefined,
    view.outcome === 'only-credentials' ? token : undefined,
    ladder && section('What happened', later(import('./ladder-view.ts').then(({ ladderView }) => ladderView(ladder)))),
    isFailure && isPasted ? section('Who wrote the refusal', authorView(view)) : undefined,
    challengeView(view),
    view.outcome === 'only-credentials' ? undefined : token,
    isPasted && !hasCauses ? section('What you pasted, secrets masked', excerptView(view, numbers)) : undefined,
    view.excluded.length > 0
      ? later(import('./excluded-view.ts').then(({ excludedView }) => excludedView(view)))
      : undefined,
    isPasted || hasCauses ? toolsView(view, [...asked.shared, ...asked.answers], asked.file) : undefined,
  ];
  const hadFocus = root.contains(document.activeElement);
  root.replaceChildren();
  appendInTurn(
    root,
    parts.filter((part) => part !== undefined),
  );
  // What was pressed is gone: a keyboard goes on from where the new result begins.
  if (hadFocus) root.focus({ preventScroll: true });
}

function sharedView(restart: () => void): HTMLElement {
  return el(
    'div',
    { class: 'card mt-4 max-w-3xl' },
    el('p', {}, 'This came with a link. It holds what somebody saw in a paste, and nothing of the paste itself.'),
    el('p', { class: 'mt-3 no-print' }, action('Paste something of my own', restart)),
  );
}

/** One part a frame, so that the page stays free to answer. A newer result takes the part away, which ends it. */
function appendInTurn(root: HTMLElement, [part, ...others]: readonly Node[]): void {
  if (!part) return;
  root.append(part);
  requestAnimationFrame(() => {
    if (part.parentNode === root) appendInTurn(root, others);
  });
}
