/** Parts of a result that few results have: their code loads when one needs it. */
import { el } from '../../shared/dom.ts';

/** A place that the part takes once it is loaded; it says so where that fails. */
export function later(load: Promise<Node>): HTMLElement {
  const place = el('div');
  load.then(
    (part) => place.append(part),
    () => place.append(el('p', { class: 'small' }, 'A part of the result could not be loaded. Are you offline?')),
  );
  return place;
}
