/** Fails the build on a link or anchor within the site that leads nowhere, and on inline script or style. */
import { access } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { attributes, type BuiltPage, builtPages } from './dist.ts';

export function links(): AstroIntegration {
  return {
    name: 'links',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await builtPages(dir);
        const broken = [...(await brokenLinks(pages, dir)), ...pages.flatMap(inlineCode)];
        if (broken.length > 0) throw new Error(`${broken.length} problem(s):\n  ${broken.slice(0, 40).join('\n  ')}`);
        logger.info(`${pages.length} pages: every link and anchor leads somewhere, nothing inline`);
      },
    },
  };
}

async function brokenLinks(pages: readonly BuiltPage[], dir: URL): Promise<string[]> {
  const anchors = new Map(pages.map(({ url, html }) => [url, new Set(attributes(html, 'id'))]));
  const files = new Map<string, boolean>();
  const isFile = async (path: string) => {
    if (!files.has(path)) {
      files.set(
        path,
        await access(new URL(`.${path}`, dir)).then(
          () => true,
          () => false,
        ),
      );
    }
    return files.get(path) ?? false;
  };
  const broken = new Map<string, string[]>();
  for (const { url, html } of pages) {
    for (const link of new Set([...attributes(html, 'href'), ...attributes(html, 'src')])) {
      if (/^[a-z]+:/.test(link)) continue;
      const target = new URL(link, `http://site${url}`);
      const page = anchors.get(target.pathname);
      const anchor = target.hash.slice(1);
      // A fragment with `=` holds answers of a tree, not an anchor.
      if (page ? anchor !== '' && !anchor.includes('=') && !page.has(anchor) : !(await isFile(target.pathname))) {
        broken.set(link, [...(broken.get(link) ?? []), url]);
      }
    }
  }
  return [...broken].map(([link, from]) => `${link} leads nowhere (${from.length} page(s), ${from[0]} among them)`);
}

/** The policy of the pages allows neither. JSON-LD is data. */
function inlineCode({ url, html }: BuiltPage): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].filter(
    ([, attributes = '']) => !/\ssrc=/.test(attributes) && !attributes.includes('application/ld+json'),
  );
  const styles = html.match(/<style\b|\sstyle="|\son[a-z]+="/g) ?? [];
  return scripts.length + styles.length > 0 ? [`${url} holds inline script or style`] : [];
}
