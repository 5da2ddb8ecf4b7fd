/** What the build wrote: its HTML pages with their URLs. */
import { readdir, readFile } from 'node:fs/promises';

export interface BuiltPage {
  /** As a visitor has it: `/401/`. */
  readonly url: string;
  readonly html: string;
}

/** Every HTML page below `dir`, but for the copies that hosts need (404.html, 500.html). */
export async function builtPages(dir: URL): Promise<BuiltPage[]> {
  const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();
  const pages = names.filter((name) => name.endsWith('index.html') && !name.startsWith('pagefind/'));
  return Promise.all(
    pages.map(async (name) => ({
      url: `/${name.replace(/index\.html$/, '')}`,
      html: await readFile(new URL(name, dir), 'utf8'),
    })),
  );
}

/** The values of an attribute in the page, entities of URLs undone. */
export function attributes(html: string, name: string): string[] {
  const found = html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'));
  return [...found].map(([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}
