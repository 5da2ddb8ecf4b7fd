/**
 * `<search-box>`: shows pages while one types, by the combobox pattern of ARIA. Without script the form leads to the
 * results page by itself.
 */
import { el, need } from '../shared/dom.ts';
import { openResults } from '../shared/handover.ts';

class SearchBox extends HTMLElement {
  #offers: typeof import('../shared/offers/offers.ts') | undefined;
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
    // The box keeps the focus, and a phone its keyboard, when somebody presses beside a page.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    visualViewport?.addEventListener('resize', () => this.#fit());
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
      this.#offers = await import('../shared/offers/offers.ts');
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
    if (query === '' || !this.#offers) {
      this.#close();
      return;
    }
    const { rows, status } = this.#offers.offersFor(query, this.#pasted || query, this.#input.id);
    this.#list.replaceChildren(...rows);
    this.#list.scrollTop = 0;
    const wasHidden = this.#list.hidden;
    this.#list.hidden = document.activeElement !== this.#input;
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    need(this, '[role=status]').textContent = status;
    if (wasHidden) this.#fit();
  }

  #fit(): void {
    if (!this.#list.hidden) this.#offers?.fitBelow(this, this.#list);
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
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-expanded', 'false');
  }

  #submit(event: SubmitEvent): void {
    const query = this.#input.value.trim();
    event.preventDefault();
    const named = this.#offers?.exactTarget(query);
    // The first row is then 'Diagnose this'.
    const diagnosis =
      !named && this.#offers?.isPaste(this.#pasted || query) ? this.#list.querySelector('a') : undefined;
    if (diagnosis) {
      this.#close();
      diagnosis.click();
      return;
    }
    if (named) location.assign(named.url);
    else void openResults(query);
  }
}

customElements.define('search-box', SearchBox);
