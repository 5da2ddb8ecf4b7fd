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
  return el(
    'div',
    { class: 'measure' },
    el('p', {}, conclusion(authors, status)),
    ...(rows.length > 0 ? [el('ul', { class: 'list' }, ...rows)] : []),
  );
}

function conclusion(authors: View['authors'], status: number | null): string {
  const [first, ...others] = authors;
  if (status === 407) return 'A proxy between you and the site: only proxies answer 407.';
  if (!first)
    return "Can't tell: nothing in it says what wrote the refusal. The header fields and the body of the answer often do.";
  if (first.place === 'field')
    return 'Not certain: a proxy in front writes such fields too, also on an answer that it passes on.';
  if (others.length === 0) return 'One product left its own words.';
  // There is one challenge or body: whoever else is named there uses the same words.
  return /^(challenge|body)$/.test(first.place) && others.some(({ place }) => place === first.place)
    ? 'Several products use such words. The first is the likeliest.'
    : 'Several left traces. The first is the likeliest.';
}
