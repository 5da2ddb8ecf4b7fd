/** The calls that failed, where several did: one is diagnosed below, each other at a press. */
import { action } from '../../shared/action.ts';
import { el } from '../../shared/dom.ts';
import type { View } from '../view.ts';
import { section } from './section.ts';

/** At most this many are listed. */
const LISTED = 12;

/** `choose` is called with the exchange to diagnose. */
export function failuresView(
  { calls, failed }: NonNullable<View['failures']>,
  choose: (exchange: number) => void,
): HTMLElement {
  const shown = failed.filter(({ isShown }, index) => isShown || index < LISTED);
  const rows = shown.map(({ exchange, words, isShown }) => {
    const button = action('Diagnose this one', () => choose(exchange));
    button.setAttribute('aria-label', `Diagnose ${words}`);
    button.classList.add('no-print');
    return el(
      'li',
      isShown ? { 'aria-current': 'true' } : {},
      el('code', {}, words),
      ' ',
      isShown ? el('strong', { class: 'small' }, 'diagnosed below') : button,
    );
  });
  const left = failed.length - shown.length;
  return section(
    `${failed.length} of ${calls} calls failed`,
    el('ul', { class: 'list measure' }, ...rows),
    ...(left > 0 ? [el('p', { class: 'small quiet' }, `and ${left} more.`)] : []),
  );
}
