/** A query that is an address or a page's key: `/NGINX/499`, `401.html`, `http-401`, `iis/401.2`. */
import type { Pages } from '../records/pages.ts';

const ending = /\.(?:html?|php|aspx?|jsp|md|json)$/i;

/** The keys that an address may mean, the surest first; none when the query is no address. */
export function keysOfPath(query: string, pages: Pages): string[] {
  const trimmed = query.trim();
  if (trimmed === '' || /\s/.test(trimmed) || trimmed.length > 200) return [];
  const path = trimmed
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase();
  const clean = path.replace(ending, '').replace(/(?<!\d)(\d{3})[-_](\d{1,2})$/, '$1.$2');
  const parts = clean.split('/');
  const last = parts.at(-1) ?? '';
  const number = /(?:^|[a-z_-])(\d{3,4}(?:\.\d{1,3})?)$/.exec(last)?.[1] ?? '';
  const before = parts.slice(0, -1).join('/');
  const guesses = [
    `compare/${clean.replace(/^(\d+)[/|-](\d+)$/, swap)}`,
    clean,
    path,
    last.replace(/^(\d+)-(?:vs-)?(\d+)$/, swap),
    `compare/${last.replace(/^(\d+)-(?:vs|or|and)-(\d+)$/, swap)}`,
    `${before}/${number}`,
    number,
    last,
    ...['headers', 'schemes', 'causes', 'fixes'].map((folder) => `${folder}/${last}`),
  ];
  return [...new Set(guesses)].filter((key) => pages.get(key) !== undefined);
}

const swap = (_: string, a: string, b: string) => (Number(a) < Number(b) ? `${a}-vs-${b}` : `${b}-vs-${a}`);
