/** What can be taken away from a diagnosis: the masked paste, a link, a print. */

import { copyAction } from '../../copy-buttons/copy-action.ts';
import { action } from '../../shared/action.ts';
import { el } from '../../shared/dom.ts';
import { toShared } from '../desk/share.ts';
import type { View } from '../view.ts';
import { maskedName } from './masked-name.ts';

const care = 'Read it once before you send it.';

/** `file` is the name of the file that was opened, if one was. */
export function toolsView(
  { masked, maskedValues, symptoms }: View,
  answers: readonly string[],
  file: string | undefined,
): HTMLElement {
  const status = el('p', { role: 'status', class: 'small quiet' });
  const copy = (label: string, done: string, text: () => string) =>
    copyAction(label, text, status, { done, failed: 'Your browser does not allow copying here.' });
  const isLarge = typeof masked !== 'string';
  const copyMasked =
    isLarge || masked === '' ? '' : copy('Copy the masked text', `The masked text is copied. ${care}`, () => masked);
  const saveMasked =
    isLarge || (masked !== '' && file !== undefined)
      ? action('Save the masked file', () => {
          const name = maskedName(file);
          save(new Blob([masked], { type: 'text/plain' }), name);
          status.textContent = `The masked file is saved as ${name}. ${care}`;
        })
      : '';
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
      copyMasked,
      saveMasked,
      shareLink,
      action('Print', () => print()),
    ),
    ...(masked === '' ? [] : [el('p', { class: 'small quiet measure mt-2' }, whatIsMasked(maskedValues))]),
    status,
  );
}

function whatIsMasked(values: number): string {
  const count =
    values === 0
      ? 'Nothing in it was taken for a secret'
      : `${values === 1 ? 'One value is' : `${values} values are`} masked`;
  return `${count}. Names, e-mail addresses, hosts and IP addresses usually stay: only secrets are looked for.`;
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  el('a', { href: url, download: name }).click();
  // Browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
