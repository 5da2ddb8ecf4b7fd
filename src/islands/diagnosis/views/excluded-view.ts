/** What is ruled out: for each reason the causes that it speaks against, folded. */
import { el, inline } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { section } from './section.ts';
import { titleOf, wordsOf } from './words.ts';

export function excludedView({ excluded }: View): HTMLElement {
  const reasons = Map.groupBy(excluded, ({ why }) => why);
  const rows = [...reasons].map(([why, causes]) =>
    el(
      'details',
      { class: 'mt-2 measure small' },
      el('summary', {}, `${causes.length === 1 ? 'One cause' : `${causes.length} causes`}: `, ...inline(wordsOf(why))),
      el('ul', { class: 'list' }, ...causes.map(({ id }) => el('li', {}, titleOf(id)))),
    ),
  );
  return section('Ruled out', ...rows);
}
