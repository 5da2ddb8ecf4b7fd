import { describe, expect, it } from 'vitest';
import { faultsOf } from '../integrations/structured-data.ts';
import { type ContentPage, joinContent } from './catalog.ts';
import { breadcrumbs, jsonLd, jsonLdShape, scriptText } from './json-ld.ts';
import { readContent } from './read.ts';

const site = 'https://httpwhy.example';
const catalog = joinContent(readContent('content'));
const page = (url: string) => catalog.pages.find((page) => page.url === url) as ContentPage;
const urls = new Set(['/', '/codes/', '/causes/', '/401/', '/401.2/']);

describe('breadcrumbs', () => {
  it.each([
    ['/401/', ['/', '/codes/', '/401/']],
    ['/401.2/', ['/', '/codes/', '/401/', '/401.2/']],
    ['/nginx/499/', ['/', '/codes/', '/nginx/499/']],
    ['/499/', ['/', '/codes/', '/499/']],
    ['/causes/nginx-user-not-found/', ['/', '/causes/', '/causes/nginx-user-not-found/']],
    ['/fix/401/', ['/', '/fix/401/']],
  ])('of %s', (url, way) => expect(breadcrumbs(catalog, page(url)).map(([, url]) => url)).toEqual(way));
});

describe('structured data', () => {
  it.each(catalog.pages)('of $url is valid', (page) => {
    expect(jsonLdShape.safeParse(jsonLd(catalog, page, site)).error?.issues ?? []).toEqual([]);
  });

  it('cannot end the element that it stands in', () => {
    const text = scriptText({ name: '</script><!-- <script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><!-- <script>' });
  });
});

describe('the check of a built page', () => {
  const html = (data: unknown, canonical = `${site}/401/`) =>
    `<link rel="canonical" href="${canonical}"><script type="application/ld+json">${scriptText(data)}</script>`;
  const faults = (html: string, of: ContentPage | undefined = page('/401/')) =>
    faultsOf({ url: '/401/', html }, of, urls);
  const good = jsonLd(catalog, page('/401/'), site);

  it('is content with what the site writes', () => expect(faults(html(good))).toEqual([]));

  it.each([
    ['a page without', ''],
    ['one that is not JSON', '<script type="application/ld+json">{</script>'],
    ['another URL', html(good, `${site}/403/`)],
    ['another page', html(jsonLd(catalog, page('/403/'), site))],
    ['a way over a page that is not there', html(jsonLd(catalog, { ...page('/401/'), kind: 'scheme' }, site))],
  ])('refuses %s', (_, html) => expect(faults(html)).not.toEqual([]));

  it('refuses it on a page that content did not make', () => {
    expect(faultsOf({ url: '/about/', html: html(good) }, undefined, urls)).toHaveLength(1);
  });
});
