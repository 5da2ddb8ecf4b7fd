/** A paste as people read it: a page or an XML body writes `didn't` as `didn&#39;t`. */
import { type Cut, cut } from '../../http/cut.ts';
import { entitiesIn } from '../../http/entities.ts';

/** Rules and texts ask for the same paste again and again. */
let last: { readonly of: string; readonly plain: Cut } | undefined;

/** The text with its entities read, and the way back from its spans to those of the paste. */
export function plain(of: string): Cut {
  if (last?.of !== of) last = { of, plain: cut(of, of.includes('&') ? entitiesIn(of) : []) };
  return last.plain;
}
