/** What the card of a cause shows, a module a cause. */
import type { CauseCard } from '../../core/card.ts';

/** Loads what cards show, in the order of `ids`. Rejects when one cannot be loaded (offline, old page). */
export async function loadCards(ids: readonly string[]): Promise<CauseCard[]> {
  const modules = await Promise.all(
    ids.map((id): Promise<{ default: CauseCard }> => import(/* @vite-ignore */ `/causes/${id}.card.js`)),
  );
  return modules.map((module) => module.default);
}
