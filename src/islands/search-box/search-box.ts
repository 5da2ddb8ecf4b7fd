/**
 * `<search-box>`: shows exact targets while one types, by the combobox pattern of ARIA. Without script the form leads
 * to the results page by itself.
 */
import { el, need } from '../dom.ts';
import { fitsUrl, handOver } from './handover.ts';

/** How many targets the list shows. */
const MOST = 7;

class SearchBox extends HTMLElement {
  #engine: typeof import('./engine.ts') | undefined;
  #loading = false;
  /** What was pasted as it was, since the box keeps no line breaks; empty once it is edited. */
  #pasted = '';
  #active = -1;

  connectedCallback(): void {
    const input = this.#input;
    const list = el('div', { id: `${input.id}-list`, role: 'listbox', class: 'results', 'aria-label': 'Pages' });
    const status = el('p', { class: 'sr-only', role: 'status' });
    list.hidden = true;
    this.append(list, status);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('paste', (event) => {
      this.#pasted = event.clipboardData?.getData('text') ?? '';
    });
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent) || event.inputType !== 'insertFromPaste') this.#pasted = '';
      this.#show();
    });
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => setTimeout(() => this.#close(), 150));
    need<HTMLFormElement>(this, 'form').addEventListener('submit', (event) => this.#submit(event));
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  get #input(): HTMLInputElement {
    return need<HTMLInputElement>(this, 'input');
  }

  get #list(): HTMLElement {
    return need(this, '[role=listbox]');
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      this.#engine = await import('./engine.ts');
      this.#show();
    } catch {
      // Offline or an old page: Enter still leads to the results page. The next focus tries again.
      this.#loading = false;
    }
  }

  #show(): void {
    const query = this.#input.value.trim();
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    if (query === '' || !this.#engine) {
      this.#close();
      return;
    }
    const targets = this.#engine.lookUp(query, MOST);
    const rows = targets.map((target, index) => this.#row(target.url, target.title, target.why, index));
    const full = fitsUrl(query) ? `/search/?q=${encodeURIComponent(query)}` : '/search/';
    const last = this.#row(full, 'Search the full text', '', targets.length + 1);
    if (!fitsUrl(query)) last.addEventListener('click', () => handOver(query));
    const whole = this.#pasted || query;
    const diagnosis = looksPasted(whole)
      ? [this.#row('/diagnose/', 'Diagnose this', 'in this browser, nothing is sent', rows.length)]
      : [];
    for (const row of diagnosis) row.addEventListener('click', () => handOver(whole));
    this.#list.replaceChildren(...diagnosis, ...rows, last);
    this.#list.hidden = document.activeElement !== this.#input;
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    need(this, '[role=status]').textContent =
      targets.length === 0 ? 'No page by that name. Enter searches the full text.' : `${targets.length} pages`;
  }

  #row(url: string, title: string, why: string, index: number): HTMLElement {
    const id = `${this.#input.id}-${index}`;
    const row = el(
      'a',
      { href: url, id, role: 'option', tabindex: '-1', 'aria-selected': 'false' },
      el('span', {}, title),
    );
    if (why) row.append(el('span', { class: 'small quiet' }, why));
    return row;
  }

  #key(event: KeyboardEvent): void {
    const rows = [...this.#list.querySelectorAll('a')];
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && rows.length > 0) {
      event.preventDefault();
      if (this.#list.hidden) this.#show();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const start = this.#active < 0 && step < 0 ? rows.length : this.#active;
      this.#select((start + step + rows.length) % rows.length);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      rows[this.#active]?.click();
    }
  }

  #select(index: number): void {
    this.#active = index;
    for (const [at, row] of [...this.#list.children].entries()) {
      row.setAttribute('aria-selected', String(at === index));
      if (at === index) {
        this.#input.setAttribute('aria-activedescendant', row.id);
        row.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
  }

  #submit(event: SubmitEvent): void {
    const query = this.#input.value.trim();
    const named = this.#engine?.exactTarget(query);
    if (named && !location.pathname.startsWith('/search')) {
      event.preventDefault();
      location.assign(named.url);
    } else if (!fitsUrl(query) && handOver(query)) {
      event.preventDefault();
      location.assign('/search/');
    }
  }
}

/** Whether a text is more than a query: several lines, a status line, JSON, a log line, a header field. */
function looksPasted(text: string): boolean {
  return /\n|^HTTP\/|^\s*[{[<]|\[error\]|AH\d{5}|^[A-Za-z-]+: \S+ /.test(text) || text.length > 100;
}

customElements.define('search-box', SearchBox);
