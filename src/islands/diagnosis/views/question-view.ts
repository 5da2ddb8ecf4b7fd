/** The question that separates the causes left, answered in place. */
import { action } from '../../shared/action.ts';
import { el } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { section } from './section.ts';
import { provedOf } from './vague.ts';
import { askOf, labelOf } from './words.ts';

/** Undefined where nothing is open. `answer` is called with all answers when the person gives or takes back one. */
export function questionView(
  view: View,
  answers: readonly string[],
  answer: (answers: readonly string[]) => void,
): HTMLElement | undefined {
  const { next, options } = view;
  const back = answers.length > 0 ? action('Take my answers back', () => answer([])) : undefined;
  // A proved cause leaves nothing to ask.
  if (provedOf(view).length > 0 || next === null) return back ? el('p', { class: 'mt-4 no-print' }, back) : undefined;
  const buttons = options.map((symptom) => {
    const button = action(labelOf(next, symptom), () => answer([...answers, symptom]));
    if (answers.includes(symptom)) button.setAttribute('aria-pressed', 'true');
    return el('li', {}, button);
  });
  return section(
    'What would tell them apart',
    el('p', { class: 'mb-2' }, askOf(next)),
    el('ul', { class: 'flex flex-wrap gap-2' }, ...buttons),
    el('p', { class: 'small mt-3' }, el('a', { href: `/fix/401/#q-${next}` }, 'Go on in the questions about a 401')),
    ...(back ? [el('p', { class: 'mt-2' }, back)] : []),
  );
}
