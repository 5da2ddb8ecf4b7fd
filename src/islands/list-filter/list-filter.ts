/** `<list-filter>`: narrows a long list to the entries that hold every word one types. */
import { need } from '../shared/dom.ts';
import { fits } from './fits.ts';

class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    form.hidden = false;
    form.addEventListener('input', () => this.#show());
    form.addEventListener('submit', (event) => event.preventDefault());
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#show()));
    this.#show();
  }

  #show(): void {
    const typed = need<HTMLInputElement>(this, 'input').value;
    let shown = 0;
    for (const section of this.querySelectorAll('section')) {
      const rows = [...section.querySelectorAll('li')];
      for (const row of rows) {
        row.hidden = !fits(typed, `${row.textContent} ${row.dataset.words ?? ''}`);
        if (!row.hidden) shown += 1;
      }
      section.hidden = rows.every((row) => row.hidden);
    }
    need(this, 'output').textContent = shown === 0 ? 'Nothing here has all these words.' : `${shown} in the list`;
    need(this, '[type=reset]').hidden = typed === '';
  }
}

customElements.define('list-filter', ListFilter);
