/**
 * A query that must not stand in a URL (long, or several lines: it may hold something private) goes to the results page
 * through one entry of this tab's storage, which is deleted when read.
 */
const key = 'httpwhy:query';

/**
 * Whether a query may stand in `?q=`: one line of at most 100 characters in which the masker finds nothing. False also
 * where the masker can't be loaded.
 */
export async function fitsUrl(query: string): Promise<boolean> {
  if (query.length > 100 || /[\r\n]/.test(query)) return false;
  try {
    const { mask } = await import('../../core/masking/mask.ts');
    return mask(query).masks.length === 0;
  } catch {
    return false;
  }
}

/** Opens the results page with the query, which stands in the address only if it may. */
export async function openResults(query: string): Promise<void> {
  if ((await fitsUrl(query)) || !handOver(query)) location.assign(`/search/?q=${encodeURIComponent(query)}`);
  else location.assign('/search/');
}

/** Keeps the query for the next page. False where the browser has no storage. */
export function handOver(query: string): boolean {
  try {
    sessionStorage.setItem(key, query);
    return true;
  } catch {
    return false;
  }
}

/** The query handed over, if any; it is gone afterwards. */
export function takeOver(): string | undefined {
  try {
    const query = sessionStorage.getItem(key) ?? undefined;
    sessionStorage.removeItem(key);
    return query;
  } catch {
    return undefined;
  }
}
