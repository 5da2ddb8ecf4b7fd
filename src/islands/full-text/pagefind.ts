/** Pagefind's index of the built pages. Without its worker, so that WebAssembly is allowed on this page alone. */
import { el } from '../shared/dom.ts';

/** Text and `mark` elements. */
type Excerpt = readonly (Node | string)[];

export interface Found {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** The parts of the page where most of the words stand, in the order of the page; at least one. */
  readonly parts: readonly { readonly url: string; readonly heading: string; readonly excerpt: Excerpt }[];
}

export interface TextResults {
  readonly total: number;
  /** Every kind of page that has a result, whatever is chosen, with the number of its results. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Some of the results, the best first. */
  slice(from: number, to: number): Promise<Found[]>;
}

interface Part {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
}

interface PageData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly sub_results: readonly Part[];
}

interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  filters(): Promise<unknown>;
  search(
    query: string,
    options: { filters: { kind?: { any: readonly string[] } } },
  ): Promise<{
    results: readonly { data(): Promise<PageData> }[];
    totalFilters: { readonly kind?: Readonly<Record<string, number>> };
  }>;
}

/** Every word must match, so of a pasted text only the first words are asked for. */
const mostWords = 12;
const mostParts = 3;

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ path);
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  // Without this a search counts no kinds.
  await pagefind.filters();
  return pagefind;
}

/** The pages of the given kinds (none: of all) that hold the first words of the query. Rejects when there is no index. */
export async function searchText(query: string, kinds: readonly string[]): Promise<TextResults> {
  loading ??= load();
  const pagefind = await loading;
  const words = query.slice(0, 300).split(/\s+/).slice(0, mostWords).join(' ');
  const { results, totalFilters } = await pagefind.search(words, {
    filters: kinds.length > 0 ? { kind: { any: kinds } } : {},
  });
  const slice = async (from: number, to: number) =>
    (await Promise.all(results.slice(from, to).map((result) => result.data()))).map(foundOf);
  const first = await slice(0, 3);
  if (first.length > 0 && !first.some((found) => isAbout(found, words))) return nothing;
  const counts = Object.entries(totalFilters.kind ?? {}).filter(([, count]) => count > 0);
  return { total: results.length, kinds: new Map(counts), slice };
}

const nothing: TextResults = { total: 0, kinds: new Map(), slice: async () => [] };

function foundOf({ url, excerpt, meta, filters, sub_results }: PageData): Found {
  const best = [...sub_results].sort((a, b) => b.locations.length - a.locations.length).slice(0, mostParts);
  const parts = sub_results
    .filter((part) => best.includes(part))
    .map((part) => ({ url: part.url, heading: part.url === url ? '' : part.title, excerpt: marked(part.excerpt) }));
  return {
    url,
    title: meta.title ?? url,
    kind: filters.kind?.[0] ?? '',
    parts: parts.length > 0 ? parts : [{ url, heading: '', excerpt: marked(excerpt) }],
  };
}

/**
 * Pagefind shortens a word that it does not know until something matches, down to one letter. A result counts when a
 * marked word begins like a word of the query, but for an ending of three letters.
 */
function isAbout({ parts }: Found, words: string): boolean {
  const asked = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const marks = parts
    .flatMap(({ excerpt }) => excerpt)
    .filter((part) => typeof part !== 'string')
    .map((mark) => (mark.textContent ?? '').toLowerCase());
  return marks.some((mark) =>
    asked.some((word) => mark.includes(word) || (word.startsWith(mark) && mark.length >= word.length - 3)),
  );
}

/** Pagefind gives HTML; only its text and its marks are taken over. */
function marked(html: string): Excerpt {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node instanceof HTMLElement && node.localName === 'mark'
      ? el('mark', {}, node.textContent)
      : (node.textContent ?? ''),
  );
}
