/** The exchanges drawn as a ladder, and the same in words. */
import { drawLadder } from '../../../core/ladder/draw.ts';
import type { Ladder } from '../../../core/ladder/ladder.ts';
import { el } from '../../shared/dom.ts';

export function ladderView(ladder: Ladder): HTMLElement {
  const words = ladder.rungs.map((rung) => el('li', {}, rung.words));
  return el(
    'div',
    {},
    el('div', { class: 'ladder-frame', tabindex: '0' }, picture(ladder)),
    el(
      'details',
      { class: 'mt-2' },
      el('summary', { class: 'small' }, 'The same in words'),
      el('ol', { class: 'small list-decimal ps-6', start: String(ladder.before + 1) }, ...words),
    ),
  );
}

function picture(ladder: Ladder): SVGElement {
  const { width, height, isNarrow, label, shapes } = drawLadder(ladder);
  const root = svg('svg', {
    class: isNarrow ? 'ladder ladder-narrow' : 'ladder',
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': label,
  });
  for (const { name, attributes, text } of shapes) {
    const shape = svg(name, attributes);
    if (text !== undefined) shape.textContent = text;
    root.append(shape);
  }
  return root;
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
