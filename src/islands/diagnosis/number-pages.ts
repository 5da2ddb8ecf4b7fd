/** The pages that explain a failure's number. Loads when a paste shows a failure that has no cause. */
import parts from 'virtual:status-words';
import { numbersOf, pagesFor, partOfNumber, type Refusal } from '../../core/diagnosis/numbers/refusal.ts';
import type { View } from './view.ts';

/** The most exact first. Rejects when they can't be loaded. */
export async function numberPages(refusal: Refusal): Promise<View['pages']> {
  const wanted = new Set(numbersOf(refusal).map(partOfNumber));
  const loaded = await Promise.all([...wanted].map(async (part) => (await parts[part]?.())?.default ?? []));
  return pagesFor(refusal, loaded.flat());
}
