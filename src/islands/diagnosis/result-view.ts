/** The diagnosis as the page shows it, from the answer down to the details. */
import { el } from '../dom.ts';
import { authorView } from './author-view.ts';
import { causesView } from './causes-view.ts';
import { challengeView } from './challenge-view.ts';
import { excerptView } from './excerpt-view.ts';
import { ladderView } from './ladder-view.ts';
import { questionView } from './question-view.ts';
import { section } from './section.ts';
import { toolsView } from './tools-view.ts';
import type { View } from './view.ts';
import { titleOf, wordsOf } from './words.ts';

/** Fills `root`. `answer` is called with all answers when the person gives or takes back one. */
export function showResult(
  root: HTMLElement,
  view: View,
  answers: readonly string[],
  answer: (answers: readonly string[]) => void,
): void {
  const numbers = numberSymptoms(view);
  const isFailure = view.outcome === 'causes' || view.outcome === 'unexplained';
  const parts: (Node | undefined)[] = [
    view.outcome === 'causes' ? causesView(view, numbers) : undefined,
    questionView(view, answers, answer),
    view.ladder && section('What happened', ladderView(view.ladder)),
    isFailure && view.excerpt.length > 0 ? section('Who wrote the refusal', authorView(view)) : undefined,
    challengeView(view),
    view.excerpt.length > 0 ? section('What you pasted, secrets masked', excerptView(view, numbers)) : undefined,
    view.excluded.length > 0 ? section('Ruled out', excludedView(view)) : undefined,
    view.causes.length > 0 ? toolsView(view, answers) : undefined,
  ];
  root.replaceChildren();
  appendInTurn(
    root,
    parts.filter((part) => part !== undefined),
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

/** Symptoms that speak for a cause, numbered in the order of the causes: the numbers of the marks. */
function numberSymptoms({ causes }: View): Map<string, number> {
  return new Map([...new Set(causes.flatMap(({ seen }) => seen))].map((symptom, index) => [symptom, index + 1]));
}

function excludedView({ excluded }: View): HTMLElement {
  const rows = excluded.map(({ id, why }) => el('li', {}, `${titleOf(id)}: ${wordsOf(why)}.`));
  return el('ul', { class: 'list measure small' }, ...rows);
}
