/** Fails the build on structured data that is missing, invalid, or says something else than its page. */
import type { AstroIntegration } from 'astro';
import type { ContentPage } from '../catalog/catalog.ts';
import { checkedOn } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/index.ts';
import { jsonLdShape } from '../catalog/json-ld.ts';
import { type BuiltPage, builtPages } from './dist.ts';

export function structuredData(): AstroIntegration {
  return {
    name: 'structured-data',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const built = await builtPages(dir);
        const urls = new Set(built.map(({ url }) => url));
        const content = new Map(loadCatalog().pages.map((page) => [page.url, page]));
        const problems = built.flatMap((page) =>
          faultsOf(page, content.get(page.url), urls).map((fault) => `${page.url}: ${fault}`),
        );
        if (problems.length > 0)
          throw new Error(`${problems.length} problem(s):\n  ${problems.slice(0, 40).join('\n  ')}`);
        logger.info(`${content.size} pages with valid structured data`);
      },
    },
  };
}

/** What is wrong with the structured data of one page. Pages that content did not make have none. */
export function faultsOf({ html }: BuiltPage, page: ContentPage | undefined, urls: ReadonlySet<string>): string[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => json,
  );
  const wanted = page ? 1 : 0;
  if (blocks.length !== wanted) return [`${blocks.length} blocks of JSON-LD, ${wanted} expected`];
  const [json] = blocks;
  if (json === undefined || page === undefined) return [];

  const { data, error } = jsonLdShape.safeParse(parsed(json));
  if (!data) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const [article, { itemListElement }] = data['@graph'];
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  const day = checkedOn(page.sources);
  return [
    ...(article.url === canonical ? [] : [`the article's URL is ${article.url}, the page's ${canonical}`]),
    ...(article.dateModified === day ? [] : [`dateModified is ${article.dateModified}, the newest check ${day}`]),
    ...(itemListElement.at(-1)?.item === article.url ? [] : ['the way does not end at the page']),
    ...itemListElement
      .filter(({ item }) => !urls.has(new URL(item).pathname))
      .map(({ item }) => `the way leads over ${item}, which is no page`),
  ];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
