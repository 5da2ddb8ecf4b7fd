/** A form for what a person can say in a sentence. What is written stays in the page. */
import { el, need } from '../dom.ts';
import type { Expected } from './end-view.ts';

/** In milliseconds: a person is still typing. */
const PAUSE = 400;
const field = 'block w-full rounded border border-edge bg-sheet p-2';

export class OwnWords {
  readonly form = el(
    'form',
    { class: 'card no-print mt-6' },
    el('label', { class: 'block', for: 'own-words' }, 'In your own words: what happens, and what works?'),
    el('textarea', { id: 'own-words', rows: '3', maxlength: '1000', class: field }),
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
      { class: 'small quiet mt-2' },
      'It is compared in this page with known cases: nothing is sent, stored or put into the link.',
    ),
    el('div', { role: 'status' }),
  );

  /** @param changed is called when the person has paused. */
  constructor(changed: () => void) {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    this.form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(changed, PAUSE);
    });
    this.form.addEventListener('submit', (event) => event.preventDefault());
  }

  /**
   * The causes that answers lead to, in the order that the form makes likely, which names the first of them. As they stand where
   * the form is empty or can't be compared: then it says so.
   *
   * @param answered ids; empty while a question is open.
   */
  async expected(answered: readonly string[], role: string | undefined): Promise<readonly Expected[]> {
    const plain = answered.map((id) => ({ id, isAnswered: true, words: [] }));
    const text = need<HTMLTextAreaElement>(this.form, 'textarea').value;
    const products = need<HTMLInputElement>(this.form, 'input').value;
    const below = need(this.form, '[role=status]');
    if (`${text}${products}`.trim() === '') {
      below.replaceChildren();
      return plain;
    }
    try {
      const { byWords, likeliest } = await import('./by-words.ts');
      const causes = await byWords(answered, { text, products, role });
      below.replaceChildren(...(await likeliest(causes)));
      return causes;
    } catch {
      below.replaceChildren('Your words could not be compared; are you offline? The questions work without them.');
      return plain;
    }
  }
}
