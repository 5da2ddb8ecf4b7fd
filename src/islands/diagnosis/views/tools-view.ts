/** What can be taken away from a diagnosis: the masked paste, a link, a print. */

import { copyAction } from '../../copy-buttons/copy-action.ts';
import { action } from '../../shared/action.ts';
import { el } from '../../shared/dom.ts';
import { toShared } from '../desk/share.ts';
import type { View } from '../view.ts';

export function toolsView({ masked, symptoms }: View, answers: readonly string[]): HTMLElement {
  const status = el('p', { role: 'status', class: 'small quiet' });
  const copy = (label: string, done: string, text: () => string) =>
    copyAction(label, text, status, { done, failed: 'Your browser does not allow copying here.' });
  const care = 'Read it once before you send it.';
  const takeMasked =
    masked === ''
      ? ''
      : typeof masked === 'string'
        ? copy('Copy the masked text', `The masked text is copied. ${care}`, () => masked)
        : action('Save the masked file', () => {
            save(masked);
            status.textContent = `The masked file is saved. ${care}`;
          });
  const link = `${location.origin}/diagnose/${toShared([...symptoms, ...answers])}`;
  const shareLink = copy(
    'Copy a link',
    'The link is copied. It holds what was seen, and nothing that you pasted.',
    () => link,
  );
  return el(
    'div',
    { class: 'mt-6 no-print' },
    el(
      'p',
      { class: 'flex flex-wrap gap-2' },
      takeMasked,
      shareLink,
      action('Print', () => print()),
    ),
    status,
  );
}

function save(file: Blob): void {
  const url = URL.createObjectURL(file);
  el('a', { href: url, download: 'masked.txt' }).click();
  // Browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
