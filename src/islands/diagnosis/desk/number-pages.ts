/** The pages that explain a failure's number. Loads when a paste shows a failure that has no cause. */
import parts from 'virtual:status-words';
import { type FailureNumber, numbersOf } from '../../../core/diagnosis/numbers/failure-number.ts';
import { pagesFor, partOfNumber } from '../../../core/diagnosis/numbers/number-pages.ts';
import type { View } from '../view.ts';

/** The most exact first. Rejects when they can't be loaded. */
export async function numberPages(shown: FailureNumber): Promise<View['pages']> {
  const wanted = new Set(numbersOf(shown).map(partOfNumber));
  const loaded = await Promise.all([...wanted].map(async (part) => (await parts[part]?.())?.default ?? []));
  return pagesFor(shown, loaded.flat());
}
