/** Where the machine-readable files stand. `site` is the origin that SITE_URL names. */

/** `/401/` -> `/401.json`. */
export function twinPath(url: string, ending: 'json' | 'md'): string {
  return `${url.replace(/\/$/, '')}.${ending}`;
}

export const schemaPath = '/schema/httpwhy.json';

export type Absolute = (path: string) => string;

export function absoluteAt(site: string): Absolute {
  return (path) => new URL(path, site).href;
}

/**
 * Markdown whose links within the site are absolute. `url` is the page it stands on, for links to its own anchors. Code
 * stays as it is.
 */
export function withAbsoluteLinks(markdown: string, url: string): string {
  return markdown.replace(
    /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\]\(([/#][^)\s]*)/g,
    (whole, _ticks: string | undefined, target: string | undefined) =>
      target === undefined ? whole : `](${new URL(target, url).href}`,
  );
}
