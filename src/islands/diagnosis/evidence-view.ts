/** What speaks for a cause, in words that lead to the marked bytes. */
import { el, inline } from '../dom.ts';
import { jumpLink } from './jump.ts';
import type { View } from './view.ts';
import { wordsOf } from './words.ts';

type Cause = View['causes'][number];

/**
 * A line for each mark, and for what the person stated. What stands on the same bytes as another mark says nothing new and
 * is left out.
 */
export function evidenceLines({ seen, stated }: Cause, numbers: ReadonlyMap<string, number>): HTMLElement[] {
  const marked = seen.filter((symptom) => numbers.has(symptom));
  const unmarked = [...(marked.length > 0 ? [] : seen), ...stated];
  return [
    ...marked.map((symptom) => {
      const number = numbers.get(symptom);
      const link = jumpLink(`Mark ${number}`, () => document.querySelector(`[data-mark="${number}"]`));
      const line = el(
        'p',
        { class: 'small quiet', 'data-why': String(number) },
        link,
        ': ',
        ...inline(wordsOf(symptom)),
      );
      return line;
    }),
    ...unmarked.map((symptom) => el('p', { class: 'small quiet' }, 'Seen: ', ...inline(wordsOf(symptom)))),
  ];
}
