/** Which of the causes a result shows, and where. */

import type { View } from '../view.ts';
import { NAMED } from './outcome-words.ts';
import { isTold, provedOf } from './vague.ts';

/** At most this many causes are shown as cards. */
const CARDS = 3;

type Causes = View['causes'];

/**
 * `first` are the causes that answer the paste: all that are proved, else the only one that a symptom speaks for where it is
 * the likeliest, else all that are named. `rest` are named below them.
 */
export function shownCauses(view: Pick<View, 'causes'>): { first: Causes; rest: Causes } {
  const proved = provedOf(view);
  const others = view.causes.filter((one) => !proved.includes(one)).slice(0, NAMED);
  if (proved.length > 0) return { first: proved, rest: others };
  const [likeliest, ...rest] = others;
  const standsOut = likeliest !== undefined && isTold(likeliest) && !rest.some(isTold);
  return standsOut ? { first: [likeliest], rest } : { first: others, rest: [] };
}

/** Those of the first causes that are shown as cards. */
export function causesOnCards(view: Pick<View, 'causes'>): Causes {
  return shownCauses(view).first.slice(0, CARDS);
}
