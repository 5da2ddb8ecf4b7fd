/**
 * `<not-found>`: on an unknown address, goes to the page that was meant where that is certain (another spelling of a
 * page's address), and else offers the address as a search.
 */
import { el } from '../dom.ts';

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
    this.replaceChildren(
      el(
        'p',
        { class: 'card measure mt-4', role: 'status' },
        'There is no page at ',
        el('code', {}, location.pathname.slice(0, 120)),
        ' on this site. ',
        link,
        ', or see ',
        el('a', { href: '/codes/' }, 'all codes'),
        '. Below is what the code 404 means.',
      ),
    );
    const { exactTarget } = await import('../search-box/offers.ts');
    const meant = exactTarget(location.pathname) ?? exactTarget(query);
    if (meant) location.replace(meant.url);
  }
}

customElements.define('not-found', NotFound);
