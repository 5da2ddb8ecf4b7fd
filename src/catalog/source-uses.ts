/** Each source of the content, and what rests on it. */
import type { Catalog } from './catalog.ts';
import type { Source } from './schema.ts';

interface SourceUse {
  /** The document's URL, or `run: ` and the program that showed it. */
  readonly source: string;
  /** The oldest day on which somebody looked at it for one of its pages. */
  readonly checked: string;
  /** True when no page's author could open it. */
  readonly unread: boolean;
  /** URLs of pages; `symptom ID` for symptoms. */
  readonly pages: readonly string[];
}

/** All sources, the one checked longest ago first. */
export function sourceUses(catalog: Pick<Catalog, 'pages' | 'symptoms'>): SourceUse[] {
  const uses = [
    ...catalog.pages.flatMap(({ url, sources }) => sources.map((source) => ({ ...source, page: url }))),
    ...catalog.symptoms.flatMap(({ id, source, run, checked, unread }) =>
      checked === undefined ? [] : [{ url: source, run, checked, unread, page: `symptom ${id}` }],
    ),
  ];
  return [...Map.groupBy(uses, nameOf)]
    .map(([source, all]) => ({
      source,
      checked: all.map(({ checked }) => checked).sort()[0] ?? '',
      unread: all.every(({ unread }) => unread === true),
      pages: [...new Set(all.map(({ page }) => page))],
    }))
    .sort((a, b) => (a.checked === b.checked ? (a.source < b.source ? -1 : 1) : a.checked < b.checked ? -1 : 1));
}

function nameOf({ url, run }: Pick<Source, 'url' | 'run'>): string {
  return url ?? `run: ${run}`;
}

/** URLs of pages that rest on nothing. */
export function pagesWithoutSource({ pages }: Pick<Catalog, 'pages'>): string[] {
  return pages.filter(({ sources }) => sources.length === 0).map(({ url }) => url);
}

/** Whole days from one date to another. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}
