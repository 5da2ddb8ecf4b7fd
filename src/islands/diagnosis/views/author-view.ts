/** Who wrote the refusal, with the bytes that say so. */
import { el } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { quoteView } from './quote-view.ts';
import { productOf } from './words.ts';

const places = {
  log: 'its log says so',
  body: 'the body is in its words',
  challenge: 'the challenge is in its words',
  text: 'the message is in its words',
  field: 'a header field names it',
} as const;

export function authorView({ authors, status }: View): HTMLElement {
  const rows = authors.map(({ product, place, quote }) => {
    const name = el('strong', {}, product);
    void productOf(product).then((words) => {
      name.textContent = words;
    });
    return el('li', { class: 'mt-2' }, name, `: ${places[place]}.`, quoteView(quote));
  });
  const sure = authors.some(({ place }) => place !== 'field');
  return el(
    'div',
    { class: 'measure' },
    el('p', {}, conclusion(authors.length, sure, status)),
    ...(rows.length > 0 ? [el('ul', { class: 'list' }, ...rows)] : []),
  );
}

function conclusion(count: number, sure: boolean, status: number | null): string {
  if (status === 407) return 'A proxy between you and the site: only proxies answer 407.';
  if (count === 0)
    return "Can't tell: nothing in it names a product. The header fields and the body of the answer often do.";
  if (!sure) return 'Not certain: a proxy in front writes such fields too, also on an answer that it passes on.';
  return count === 1 ? 'One product left its own words.' : 'Several left traces. The first is the likeliest.';
}
