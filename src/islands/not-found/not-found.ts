/**
 * `<not-found>`: on an unknown address, goes to the page that was meant where that is certain (another spelling of a
 * page's address), and else offers the pages that come nearest, and the address as a search.
 */
import { el } from '../shared/dom.ts';

/** How many pages are offered. */
const most = 3;

const own = /^\/404(\.html|\/)?$/;

/** `/NGINX/499.html` -> `nginx 499`: what an address says when read as a query. Broken escapes stay as they are. */
function words(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // Not a valid escape: the raw text is as good a query.
  }
  return text
    .replace(/\.html?$/i, '')
    .replace(/[/_+]+/g, ' ')
    .trim()
    .slice(0, 100);
}

class NotFound extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (own.test(location.pathname)) return;
    const query = words(location.pathname);
    const link = el('a', { href: `/search/?q=${encodeURIComponent(query)}` }, 'Search httpwhy for it');
    const card = el(
      'div',
      { class: 'card measure mt-4', role: 'status' },
      el(
        'p',
        {},
        'There is no page at ',
        el('code', {}, location.pathname.slice(0, 120)),
        ' on this site. ',
        link,
        ', or see ',
        el('a', { href: '/codes/' }, 'all codes'),
        '. Below is what the code 404 means.',
      ),
    );
    this.replaceChildren(card);
    const { exactTarget, lookUp } = await import('../shared/offers/offers.ts');
    const meant = exactTarget(location.pathname) ?? exactTarget(query);
    if (meant) location.replace(meant.url);
    const near = meant ? [] : lookUp(query, most);
    if (near.length === 0) return;
    card.append(
      el('p', { class: 'mt-2' }, 'Did you mean one of these?'),
      el('ul', { class: 'list' }, ...near.map(({ url, title }) => el('li', {}, el('a', { href: url }, title)))),
    );
  }
}

customElements.define('not-found', NotFound);
