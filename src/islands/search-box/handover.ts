/**
 * A query that must not stand in a URL (long, or several lines: it may hold something private) goes to the results page
 * through one entry of this tab's storage, which is deleted when read.
 */
const key = 'httpwhy:query';

/** Whether a query may stand in `?q=`. */
export function fitsUrl(query: string): boolean {
  return query.length <= 100 && !/[\r\n]/.test(query);
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
