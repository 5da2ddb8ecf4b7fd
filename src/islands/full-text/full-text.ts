/** `<full-text>`: the results page. Pages that the lookup finds first, then Pagefind's full text, loaded on demand. */
import type { Target } from '../../core/lookup/lookup.ts';
import { el } from '../shared/dom.ts';
import { fitsUrl, handOver, takeOver } from '../shared/handover.ts';

/** How many pages the lookup names. */
const most = 8;

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
    void this.#show(query);
    if (location.search) void this.#clearAddress(query);
  }

  /** What may not stand in an address came by the form without script, or by a link: it does not stay there. */
  async #clearAddress(query: string): Promise<void> {
    if (await fitsUrl(query)) return;
    history.replaceState(null, '', location.pathname);
    handOver(query);
  }

  #say(words: string): void {
    this.replaceChildren(el('p', { role: 'status' }, words));
  }

  async #show(query: string): Promise<void> {
    const pages = el('section', { class: 'section', 'aria-labelledby': 'exact' });
    const text = el('section', { class: 'section', 'aria-labelledby': 'text' });
    const status = el('p', { role: 'status', class: 'quiet' }, 'Searching.');
    this.replaceChildren(status, pages, text);
    const targets = await this.#pages(pages, query);
    const tell = (found: number) => {
      status.textContent = statusOf(targets.length, found);
    };
    const { fillTextSection } = await import('./text-section.ts');
    const matched = targets[0]?.matched;
    const part = matched ? query.slice(matched.start, matched.end).trim() : '';
    tell(await fillTextSection(text, query, part, tell));
  }

  async #pages(section: HTMLElement, query: string): Promise<readonly Target[]> {
    const { lookUp, whyMatched } = await import('../shared/offers/offers.ts');
    const targets = lookUp(query, most);
    if (targets.length > 0) {
      section.append(
        el('h2', { id: 'exact' }, 'Pages'),
        el(
          'ol',
          { class: 'list measure' },
          ...targets.map((target, index) => {
            const why = whyMatched(query, target, targets[index - 1]);
            return el(
              'li',
              {},
              el('a', { href: target.url }, target.title),
              ...(why.length > 0 ? [el('p', { class: 'small quiet' }, ...why)] : []),
            );
          }),
        ),
      );
    }
    return targets;
  }
}

function statusOf(named: number, found: number): string {
  if (named + found === 0) {
    return 'Nothing found. Try fewer words: the number of the code, or the words between the quotes of the message.';
  }
  if (named === 0) return `No page by that name. ${pages(found)} with these words.`;
  return `${pages(named)} by name or message, ${pages(found)} with these words.`;
}

const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`;

customElements.define('full-text', FullText);
