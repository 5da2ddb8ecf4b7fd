/** A form for what a person can say in a sentence. What is written stays in the page. */
import { el, need } from '../dom.ts';
import type { Expected } from './end-view.ts';

/** In milliseconds: a person is still typing. */
const PAUSE = 400;
const field = 'block w-full rounded border border-edge bg-sheet p-2 mt-1';
const note = { 'aria-describedby': 'own-words-note' };

export class OwnWords {
  readonly form = el(
    'form',
    { class: 'card no-print mt-6' },
    el('label', { class: 'block', for: 'own-words' }, 'In your own words: what happens, and what works?'),
    el('textarea', { id: 'own-words', rows: '3', maxlength: '1000', class: field, ...note }),
    el('label', { class: 'block mt-2', for: 'own-products' }, 'What you use, with commas between'),
    el('input', {
      id: 'own-products',
      maxlength: '200',
      placeholder: 'nginx, Grafana',
      autocomplete: 'off',
      class: field,
    }),
    el(
      'p',
      { id: 'own-words-note', class: 'small quiet mt-2' },
      'It is compared in this page with known cases: nothing is sent, stored or put into the link.',
    ),
    el('p', { role: 'status', class: 'mt-2' }),
    el('div', { 'data-likely': '' }),
  );

  /** How often was asked: an earlier question that loads longer says nothing any more. */
  #asked = 0;

  /** @param changed is called when the person has paused. */
  constructor(changed: () => void) {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    this.form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(changed, PAUSE);
    });
    this.form.addEventListener('focusin', () => void import('./by-words.ts').catch(() => {}), { once: true });
    this.form.addEventListener('submit', (event) => event.preventDefault());
  }

  /**
   * The causes that answers lead to, in the order that the form makes likely. While a question is open it names the first of
   * them. Undefined where it is empty or can't be compared: then it says so.
   *
   * @param answered ids; undefined while a question is open.
   */
  async expected(answered: readonly string[] | undefined, role: string | undefined): Promise<Expected[] | undefined> {
    this.#asked += 1;
    const asked = this.#asked;
    const text = need<HTMLTextAreaElement>(this.form, 'textarea').value;
    const products = need<HTMLInputElement>(this.form, 'input').value;
    if (`${text}${products}`.trim() === '') {
      this.#say('');
      return undefined;
    }
    try {
      const { byWords, likeliest } = await import('./by-words.ts');
      const causes = await byWords(answered ?? [], { text, products, role });
      const list = answered ? [] : await likeliest(causes);
      if (asked !== this.#asked) return causes;
      if (answered) this.#say('The causes stand in the order that your words and answers make likely.');
      else if (list.length > 0) this.#say('Likeliest so far, by your words and answers:', list);
      else this.#say('Too little to compare yet. Say what you did, what you saw, and where it works.');
      return causes;
    } catch {
      if (asked !== this.#asked) return undefined;
      this.#say('Your words could not be compared; are you offline? The questions work without them.');
      return undefined;
    }
  }

  /** Makes a change above the form without moving it away from somebody who writes in it. */
  keepInPlace(change: () => void): void {
    const before = this.form.getBoundingClientRect().top;
    change();
    if (this.form.contains(document.activeElement)) scrollBy(0, this.form.getBoundingClientRect().top - before);
  }

  /** Told once only, and the links are no part of what is read out. */
  #say(words: string, list: readonly Node[] = []): void {
    const status = need(this.form, '[role=status]');
    if (status.textContent !== words) status.textContent = words;
    need(this.form, '[data-likely]').replaceChildren(...list);
  }
}
