/** Pagefind's index of the built pages. Without its worker, so that WebAssembly is allowed on this page alone. */
import { el } from '../dom.ts';

export interface Found {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** Text and `mark` elements. */
  readonly excerpt: readonly (Node | string)[];
}

interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{
    results: {
      data(): Promise<{ url: string; excerpt: string; meta: { title?: string }; filters: { kind?: string[] } }>;
    }[];
  }>;
}

const MOST = 12;
/** Every word must match, so of a pasted text only the first words are asked for. */
const WORDS = 12;

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ path);
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  return pagefind;
}

/** The best results for the query's first words. Rejects when the index cannot be loaded. */
export async function searchText(query: string): Promise<Found[]> {
  loading ??= load();
  const pagefind = await loading;
  const words = query.slice(0, 300).split(/\s+/).slice(0, WORDS).join(' ');
  const { results } = await pagefind.search(words);
  const data = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return data
    .map(({ url, meta, filters, excerpt }) => ({
      url,
      title: meta.title ?? url,
      kind: filters.kind?.[0] ?? '',
      excerpt: marked(excerpt),
    }))
    .filter(({ excerpt }) => isAbout(excerpt, words));
}

/**
 * Pagefind shortens a word that it does not know until something matches, down to one letter. A result counts when a
 * marked word begins like a word of the query, but for an ending of three letters.
 */
function isAbout(excerpt: readonly (Node | string)[], words: string): boolean {
  const asked = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const marks = excerpt
    .filter((part) => typeof part !== 'string')
    .map((mark) => (mark.textContent ?? '').toLowerCase());
  return marks.some((mark) =>
    asked.some((word) => mark.includes(word) || (word.startsWith(mark) && mark.length >= word.length - 3)),
  );
}

/** Pagefind gives HTML; only its text and its marks are taken over. */
function marked(html: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node instanceof HTMLElement && node.localName === 'mark'
      ? el('mark', {}, node.textContent)
      : (node.textContent ?? ''),
  );
}
