import type { Quote } from '../../../core/diagnosis/result/quote.ts';
import { el } from '../../shared/dom.ts';

/** A line of the masked paste with the stretch in question marked. */
export function quoteView({ before, text, after }: Quote): HTMLElement {
  return el('pre', { tabindex: '0', class: 'mt-1' }, el('code', {}, before, el('mark', {}, text || '␣'), after));
}
