import { el } from './dom.ts';

/** A button that does something in the page. */
export function action(label: string, act: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', act);
  return button;
}
