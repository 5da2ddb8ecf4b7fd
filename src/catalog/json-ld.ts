/** What search engines read of a page: an article and the way to it, in the words of schema.org. */
import type { BreadcrumbList, Graph, ListItem, TechArticle } from 'schema-dts';
import { z } from 'zod';
import { settings } from '../settings.ts';
import { type Catalog, type ContentPage, checkedOn, type Kind } from './catalog.ts';

/** The list in which pages of a kind stand. */
const lists: Readonly<Partial<Record<Kind, readonly [name: string, url: string]>>> = {
  code: ['All codes', '/codes/'],
  'vendor code': ['All codes', '/codes/'],
  'sub-code': ['All codes', '/codes/'],
  'bare number': ['All codes', '/codes/'],
  cause: ['Causes', '/causes/'],
  fix: ['Fixes', '/fixes/'],
  scheme: ['Authentication schemes', '/schemes/'],
  header: ['Header fields', '/headers/'],
  comparison: ['Comparisons', '/compare/'],
};

/** From the home page to this one, each with its URL. */
export function breadcrumbs(catalog: Catalog, page: ContentPage): (readonly [name: string, url: string])[] {
  const list = lists[page.kind];
  const parent = page.kind === 'sub-code' && catalog.codes.find(({ url }) => url === page.url.replace(/\.\d+/, ''));
  return [
    [settings.name, '/'],
    ...(list ? [list] : []),
    ...(parent ? [[parent.title, parent.url] as const] : []),
    [page.title, page.url],
  ];
}

export function jsonLd(catalog: Catalog, page: ContentPage, site: string): Graph {
  const at = (path: string) => new URL(path, site).href;
  const article: TechArticle = {
    '@type': 'TechArticle',
    headline: page.title,
    description: page.description,
    url: at(page.url),
    dateModified: checkedOn(page.sources),
    inLanguage: 'en',
    isPartOf: { '@type': 'WebSite', name: settings.name, url: at('/') },
  };
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs(catalog, page).map(
      ([name, url], index): ListItem => ({ '@type': 'ListItem', position: index + 1, name, item: at(url) }),
    ),
  };
  return { '@context': 'https://schema.org', '@graph': [article, way] };
}

/** JSON that can stand inside a script element: nothing in it can end the element. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** What search engines ask of these two types, as the build checks it in the pages that it wrote. */
export const jsonLdShape = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([
    z.strictObject({
      '@type': z.literal('TechArticle'),
      headline: z.string().min(3).max(110),
      description: z.string().min(20),
      url: z.url(),
      dateModified: z.iso.date(),
      inLanguage: z.literal('en'),
      isPartOf: z.strictObject({ '@type': z.literal('WebSite'), name: z.string().min(1), url: z.url() }),
    }),
    z.strictObject({
      '@type': z.literal('BreadcrumbList'),
      itemListElement: z
        .array(
          z.strictObject({
            '@type': z.literal('ListItem'),
            position: z.int().positive(),
            name: z.string().min(1),
            item: z.url(),
          }),
        )
        .min(2)
        .refine((items) => items.every(({ position }, index) => position === index + 1), 'positions count from 1'),
    }),
  ]),
});
