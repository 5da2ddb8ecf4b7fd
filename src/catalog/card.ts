import type { CauseCard } from '../core/diagnosis/card.ts';
import type { Cause } from './catalog.ts';

/** What a card shows of a cause. */
export function cardOf({ id, url, title, answer, who, check, fix, proof }: Cause): CauseCard {
  return { id, url, title, answer, who, check, fix, proof };
}
