/** `<code-filter>`: narrows the list of codes by class, vendor and where a code is seen; the choice stands in the URL. */
const names = ['class', 'vendor', 'seen'] as const;

class CodeFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    // A search box leads here without script; there is script.
    const query = new URLSearchParams(location.search).get('q');
    if (query) location.replace(`/search/?q=${encodeURIComponent(query)}`);
    form.hidden = false;
    form.addEventListener('input', () => {
      const chosen = new URLSearchParams(location.search);
      for (const name of names) {
        const value = selectOf(form, name).value;
        if (value === '') chosen.delete(name);
        else chosen.set(name, value);
      }
      const query = chosen.toString();
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
      this.#show(form);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      history.replaceState(null, '', location.pathname);
      this.#read(form);
      selectOf(form, 'class').focus();
    });
    addEventListener('popstate', () => this.#read(form));
    this.#read(form);
  }

  /** Takes the choice from the URL; a value that is not offered counts as 'all'. */
  #read(form: HTMLFormElement): void {
    const wanted = new URLSearchParams(location.search);
    for (const name of names) {
      const select = selectOf(form, name);
      const value = wanted.get(name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const [first, vendor, seen] = names.map((name) => selectOf(form, name).value);
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('.code-row')) {
      row.hidden =
        (first !== '' && row.dataset.class !== first) ||
        (vendor !== '' && row.dataset.vendor !== vendor) ||
        (seen !== '' && row.dataset.seen !== 'both' && row.dataset.seen !== seen);
      if (!row.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('.code-row:not([hidden])') === null;
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('nav a')) {
      link.hidden = this.querySelector(`${link.hash}:not([hidden] *, [hidden])`) === null;
    }
    const output = form.querySelector('output');
    if (output) output.textContent = shown === 0 ? 'No code fits.' : `${shown} codes`;
    const all = form.querySelector<HTMLElement>('[type=reset]');
    if (all) all.hidden = first === '' && vendor === '' && seen === '';
  }
}

function selectOf(form: HTMLFormElement, name: string): HTMLSelectElement {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLSelectElement) return field;
  throw new Error(`the filter has no field ${name}`);
}

customElements.define('code-filter', CodeFilter);
