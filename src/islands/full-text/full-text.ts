/** `<full-text>`: the results page. Exact targets of the lookup first, then Pagefind's full text, loaded on demand. */
import { el } from '../dom.ts';
import { fitsUrl, handOver, takeOver } from '../search-box/handover.ts';
import { type Found, searchText } from './pagefind.ts';

class FullText extends HTMLElement {
  connectedCallback(): void {
    const query = (new URLSearchParams(location.search).get('q') ?? takeOver() ?? '').trim();
    const input = document.querySelector<HTMLInputElement>('search-box input');
    if (input) input.value = query;
    if (query === '') {
      this.#say('Type a code, a message or a log line above. Try 401.2, nginx 499 or Authorization Required.');
      input?.focus();
      return;
    }
    if (!fitsUrl(query) && location.search) {
      // A long query came by the form without script, or by a link: it does not stay in the address.
      history.replaceState(null, '', location.pathname);
      handOver(query);
    }
    void this.#show(query);
  }

  #say(words: string): void {
    this.replaceChildren(el('p', { role: 'status' }, words));
  }

  async #show(query: string): Promise<void> {
    const exact = el('section', { class: 'section', 'aria-labelledby': 'exact' });
    const text = el('section', { class: 'section', 'aria-labelledby': 'text' });
    const status = el('p', { role: 'status', class: 'quiet' }, 'Searching.');
    this.replaceChildren(status, exact, text);
    const [named, found] = await Promise.all([this.#exact(exact, query), this.#text(text, query)]);
    status.textContent =
      named + found === 0
        ? 'Nothing found. Try fewer words: the number of the code, or the words between the quotes of the message.'
        : `${named} ${named === 1 ? 'page' : 'pages'} by name, ${found} in the full text.`;
  }

  async #exact(section: HTMLElement, query: string): Promise<number> {
    const { lookUp } = await import('../search-box/engine.ts');
    const targets = lookUp(query, 8);
    if (targets.length === 0) return 0;
    section.append(
      el('h2', { id: 'exact' }, 'Pages'),
      el(
        'ul',
        { class: 'list measure' },
        ...targets.map(({ url, title, why }) =>
          el('li', {}, el('a', { href: url }, title), el('p', { class: 'small quiet' }, why)),
        ),
      ),
    );
    return targets.length;
  }

  async #text(section: HTMLElement, query: string): Promise<number> {
    let found: Found[];
    try {
      found = await searchText(query);
    } catch {
      section.append(el('p', {}, 'The full text could not be loaded. Are you offline? The pages above still hold.'));
      return 0;
    }
    if (found.length === 0) return 0;
    section.append(
      el('h2', { id: 'text' }, 'In the text'),
      el(
        'ul',
        { class: 'list measure' },
        ...found.map(({ url, title, kind, excerpt }) =>
          el(
            'li',
            {},
            el('a', { href: url }, title),
            el('span', { class: 'small quiet' }, ` ${kind}`),
            el('p', { class: 'small' }, ...excerpt),
          ),
        ),
      ),
    );
    return found.length;
  }
}

customElements.define('full-text', FullText);
