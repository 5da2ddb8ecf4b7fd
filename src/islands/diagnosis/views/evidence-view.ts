/** What speaks for a cause, in words that lead to the marked bytes. */
import { el, inline } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { jumpLink } from './jump.ts';
import { isTold } from './vague.ts';
import { wordsOf } from './words.ts';

type Cause = View['causes'][number];

/**
 * A line for each mark, and for what the person stated. What stands on the same bytes as another mark says nothing new and
 * is left out. Where nothing speaks for it, one line says what it is like.
 */
export function evidenceLines(cause: Cause, numbers: ReadonlyMap<string, number>): HTMLElement[] {
  const { seen, stated, words } = cause;
  if (!isTold(cause)) return [likenessLine(words)];
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

function likenessLine(words: readonly string[]): HTMLElement {
  const named = words.flatMap((word, at) => [at > 0 ? ', ' : '', el('code', {}, word)]);
  const shared = words.length > 0 ? [' Known cases of it share these words: ', ...named, '.'] : [];
  return el('p', { class: 'small quiet' }, 'Nothing that you pasted points to this directly.', ...shared);
}
