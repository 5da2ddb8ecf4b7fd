import { el } from '../../shared/dom.ts';

let count = 0;

/** A part of the result under a heading of its own, which names it. */
export function section(title: string, ...content: readonly (Node | string)[]): HTMLElement {
  count += 1;
  const id = `part-${count}`;
  return el('section', { class: 'section', 'aria-labelledby': id }, el('h2', { id }, title), ...content);
}
