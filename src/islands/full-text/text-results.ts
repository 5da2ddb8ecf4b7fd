/** The full text's results as a list that grows on demand. */
import { el } from '../shared/dom.ts';
import type { Found, TextResults } from './pagefind.ts';

/** How many pages are shown at once. */
const step = 8;

/** The first pages, and a button for more while there are more. */
export async function resultList(results: TextResults): Promise<HTMLElement[]> {
  if (results.total === 0) return [el('p', {}, 'No page of this kind holds these words.')];
  const list = el('ol', { class: 'list measure' });
  const more = el('button', { type: 'button', class: 'button mt-3' });
  const grow = async () => {
    const from = list.children.length;
    const items = (await results.slice(from, from + step)).map(item);
    list.append(...items);
    const left = results.total - list.children.length;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(step, left)} more of ${left}`;
    return items[0];
  };
  more.addEventListener('click', async () => (await grow())?.querySelector('a')?.focus());
  await grow();
  return [list, more];
}

function item({ url, title, kind, parts }: Found): HTMLLIElement {
  return el(
    'li',
    {},
    el('a', { href: url }, title),
    el('span', { class: 'small quiet' }, ` ${kind}`),
    ...parts.map((part) =>
      el(
        'p',
        { class: 'small' },
        ...(part.heading ? [el('a', { href: part.url }, part.heading), ': '] : []),
        ...part.excerpt,
      ),
    ),
  );
}
