import { el } from '../dom.ts';

export function section(title: string, ...content: readonly (Node | string)[]): HTMLElement {
  return el('section', { class: 'section' }, el('h2', {}, title), ...content);
}

export function action(label: string, act: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', act);
  return button;
}
