/** The calls that failed, where several did: one is diagnosed below, each other at a press. */
import { action } from '../../shared/action.ts';
import { el } from '../../shared/dom.ts';
import type { Failure, View } from '../view.ts';
import { section } from './section.ts';

/** More than this many are folded, but for the one that is diagnosed. */
const LISTED = 12;

/** `choose` is called with the exchange to diagnose. */
export function failuresView(
  { calls, failed }: NonNullable<View['failures']>,
  choose: (exchange: number) => void,
): HTMLElement {
  const isListed = ({ isShown }: Failure, index: number) => isShown || index < LISTED;
  const rest = failed.filter((failure, index) => !isListed(failure, index));
  return section(
    `${failed.length} of ${calls} calls failed`,
    listOf(failed.filter(isListed), choose),
    ...(rest.length > 0
      ? [el('details', { class: 'mt-3' }, el('summary', {}, `${rest.length} more that failed`), listOf(rest, choose))]
      : []),
  );
}

function listOf(failures: readonly Failure[], choose: (exchange: number) => void): HTMLElement {
  return el('ul', { class: 'list measure' }, ...failures.map((failure) => rowOf(failure, choose)));
}

function rowOf(
  { exchange, words, host, startedAt, isShown }: Failure,
  choose: (exchange: number) => void,
): HTMLElement {
  const about = [host, timeOf(startedAt)].filter(Boolean).join(', ');
  const button = action('Diagnose this one', () => choose(exchange));
  button.setAttribute('aria-label', `Diagnose ${words}${about && `, ${about}`}`);
  button.classList.add('no-print');
  return el(
    'li',
    isShown ? { 'aria-current': 'true' } : {},
    el('code', {}, words),
    ' ',
    ...(about ? [el('span', { class: 'small quiet' }, about), ' '] : []),
    isShown ? el('strong', { class: 'small' }, 'diagnosed below') : button,
  );
}

/** `08:54:24 UTC`, as most files write it; empty where none is told. */
function timeOf(startedAt: number | undefined): string {
  const date = new Date(startedAt ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(11, 19)} UTC`;
}
