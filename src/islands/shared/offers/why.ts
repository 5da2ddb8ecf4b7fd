/** Why a page is offered: the part of the query that speaks for it, marked, and the reason in words. */
import type { Target } from '../../../core/lookup/lookup.ts';
import { el } from '../dom.ts';

/** A longer part is shown by its beginning. */
const longest = 48;

/** Nothing where the title holds the part. `before` is the page above in the list: what it shows already is not marked again. */
export function whyMatched(query: string, { matched, title, why }: Target, before?: Target): (Node | string)[] {
  const part = query
    .slice(matched?.start ?? 0, matched?.end ?? 0)
    .trim()
    .replace(/\s+/g, ' ');
  // A title that says it itself needs no reason.
  if (part !== '' && title.toLowerCase().includes(part.toLowerCase())) return [];
  const same = before?.matched?.start === matched?.start && before?.matched?.end === matched?.end;
  if (part === '' || same) return [why];
  const shown = part.length > longest ? `${part.slice(0, longest).trimEnd()}…` : part;
  return [el('mark', { class: 'matched' }, shown), ` ${why}`];
}
