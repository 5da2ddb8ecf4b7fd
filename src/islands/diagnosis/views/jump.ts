/** Links within the result. They leave the address alone, where `#seen=` may stand. */
import { el } from '../../shared/dom.ts';

/** A link that brings what `target` finds into sight, unfolded, and gives it the focus. */
export function jumpLink(label: string, target: () => HTMLElement | null): HTMLAnchorElement {
  const link = el('a', { href: '#diagnosis-result' }, label);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const found = target();
    if (!found) return;
    const fold = found.closest('details');
    if (fold) fold.open = true;
    if (found.tabIndex < 0) found.tabIndex = -1;
    found.scrollIntoView({ block: found.offsetHeight > innerHeight / 2 ? 'start' : 'nearest' });
    found.focus({ preventScroll: true });
  });
  return link;
}
