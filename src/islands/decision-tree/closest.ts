/** Likely causes, each in a sentence: a person ticks those that come closest to what they see. */
import type { CauseCard } from '../../core/card.ts';
import { el, inline } from '../shared/dom.ts';

export class Closest {
  readonly root = el('div');
  readonly #ticked = new Set<string>();
  #shown = '';

  constructor() {
    this.root.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.checked) this.#ticked.add(target.value);
      else this.#ticked.delete(target.value);
    });
  }

  /** Ids of what is ticked, in the order of the ticks. */
  get ticked(): readonly string[] {
    return [...this.#ticked];
  }

  /** The causes with those that are ticked first; the others keep their order. */
  first<One extends { readonly id: string }>(causes: readonly One[]): readonly One[] {
    const isTicked = ({ id }: One) => this.#ticked.has(id);
    return [...causes.filter(isTicked), ...causes.filter((cause) => !isTicked(cause))];
  }

  /** Offers these, likeliest first. The same ones again stay as they are, so that the focus stays as well. */
  offer(cards: readonly CauseCard[]): void {
    const shown = cards.map(({ id }) => id).join(' ');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.root.replaceChildren();
    if (cards.length === 0) return;
    const legend = el('legend', {}, 'Which of these comes closest to what you see? Tick what fits best.');
    this.root.append(el('fieldset', { class: 'mt-4' }, legend, ...cards.map((card) => this.#choice(card))));
  }

  #choice({ id, title, answer }: CauseCard): HTMLElement {
    const box = el('input', {
      type: 'checkbox',
      value: id,
      class: 'mt-1 size-5 shrink-0',
      'aria-describedby': `closest-${id}`,
    });
    box.checked = this.#ticked.has(id);
    return el(
      'div',
      { class: 'border-t border-rule py-2 mt-2' },
      el('label', { class: 'flex gap-2 items-start' }, box, el('span', {}, ...inline(title))),
      el('p', { id: `closest-${id}`, class: 'small quiet ps-7' }, ...inline(answer)),
    );
  }
}
