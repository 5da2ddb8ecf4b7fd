/** The exchanges drawn as a ladder, and the same in words. */
import { ladder, type Rung } from '../../core/diagnosis/ladder.ts';
import type { Report } from '../../core/diagnosis/report.ts';
import { el } from '../dom.ts';

const size = { width: 440, left: 44, right: 396, head: 34, rung: 54 };

export function ladderView(report: Report): HTMLElement {
  const { first, rungs } = ladder(report);
  const list = el(
    'ol',
    { class: 'small list-decimal ps-6', start: String(first + 1) },
    ...rungs.map(({ words }) => el('li', {}, words)),
  );
  return el(
    'div',
    {},
    picture(rungs),
    el('details', { class: 'mt-2' }, el('summary', { class: 'small' }, 'The same in words'), list),
  );
}

function picture(rungs: readonly Rung[]): SVGElement {
  const height = size.head + rungs.length * size.rung + 8;
  const root = svg('svg', {
    class: 'ladder',
    viewBox: `0 0 ${size.width} ${height}`,
    role: 'img',
    'aria-label': rungs.map(({ words }) => words).join(' '),
  });
  const right = [...new Set(rungs.map(({ by }) => by))];
  root.append(
    text('client', size.left, 18, 'middle'),
    text(right.length === 1 ? (right[0] ?? '').slice(0, 24) : 'servers', size.right, 18, 'middle'),
    svg('path', {
      d: `M${size.left} ${size.head - 8}V${height}M${size.right} ${size.head - 8}V${height}`,
      class: 'line',
    }),
  );
  for (const [index, rung] of rungs.entries()) {
    const y = size.head + index * size.rung + 14;
    const failing = rung.kind === 'failing';
    root.append(
      arrow(size.left, size.right, y, false),
      text(rung.asked, (size.left + size.right) / 2, y - 4, 'middle'),
      arrow(size.right, size.left, y + 24, failing),
      text(
        `${rung.answered}${failing ? '  ✕' : rung.kind === 'normal refusal' ? '  (normal)' : ''}`,
        (size.left + size.right) / 2,
        y + 20,
        'middle',
        failing,
      ),
    );
  }
  return root;
}

function arrow(from: number, to: number, y: number, heavy: boolean): SVGElement {
  const tip = to > from ? -8 : 8;
  return svg('path', { d: `M${from} ${y}H${to}m${tip} -4l${-tip} 4l${tip} 4`, class: heavy ? 'heavy' : 'line' });
}

function text(words: string, x: number, y: number, anchor: string, heavy = false): SVGElement {
  const node = svg('text', { x: String(x), y: String(y), 'text-anchor': anchor, ...(heavy ? { class: 'heavy' } : {}) });
  node.textContent = words;
  return node;
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
