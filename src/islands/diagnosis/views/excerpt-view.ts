/** The masked paste with numbered marks on the bytes that speak for a cause. Text only. */
import { el } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { jumpLink } from './jump.ts';
import { wordsOf } from './words.ts';

/** Numbers of symptoms by their marks: those that speak for a cause and that the excerpt shows, in the order of the causes. */
export function numberMarks({ causes, excerpt }: View): ReadonlyMap<string, number> {
  const marked = new Set(excerpt.map(({ symptom }) => symptom));
  const seen = [...new Set(causes.flatMap(({ seen }) => seen))].filter((symptom) => marked.has(symptom));
  return new Map(seen.map((symptom, index) => [symptom, index + 1]));
}

export function excerptView({ excerpt }: View, numbers: ReadonlyMap<string, number>): HTMLElement {
  const parts = excerpt.map(({ text, symptom }) => {
    const number = symptom === undefined ? undefined : numbers.get(symptom);
    if (symptom === undefined || number === undefined) return text;
    const back = jumpLink(String(number), () => document.querySelector(`[data-why="${number}"]`));
    back.setAttribute('aria-label', `What mark ${number} means`);
    return el('mark', { title: wordsOf(symptom), 'data-mark': String(number) }, text, el('sup', {}, back));
  });
  const view = el(
    'pre',
    { tabindex: '0', class: 'm-0 max-h-80 overflow-auto min-w-0', 'aria-label': 'What you pasted, secrets masked' },
    el('code', {}, ...parts),
  );
  // What speaks for the likeliest cause is brought into sight within the box, once the box is on the page.
  requestAnimationFrame(() => {
    const first = view.querySelector<HTMLElement>('[data-mark="1"]');
    if (first) view.scrollTop += first.getBoundingClientRect().top - view.getBoundingClientRect().top - 48;
  });
  return view;
}
