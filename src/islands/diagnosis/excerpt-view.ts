/** The masked paste with numbered marks on the bytes that speak for a cause. Text only. */
import { el } from '../dom.ts';
import type { View } from './view.ts';
import { wordsOf } from './words.ts';

export function excerptView({ excerpt }: View, numbers: ReadonlyMap<string, number>): HTMLElement {
  const parts = excerpt.map(({ text, symptom }) => {
    const number = symptom === undefined ? undefined : numbers.get(symptom);
    if (symptom === undefined || number === undefined) return text;
    return el('mark', { title: wordsOf(symptom) }, text, el('sup', {}, String(number)));
  });
  return el('pre', { tabindex: '0', class: 'max-h-[32rem] overflow-auto' }, el('code', {}, ...parts));
}
