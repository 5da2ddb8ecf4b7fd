/** Indexes the built pages with Pagefind, for the full text on /search/. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { builtPages } from './dist.ts';

export function fullText(): AstroIntegration {
  return {
    name: 'full-text',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        let count = 0;
        for (const { url, html } of await builtPages(dir)) {
          if (!html.includes('data-pagefind-body')) continue;
          const { errors: unread } = await index.addHTMLFile({ url, content: asRead(html) });
          if (unread.length > 0) throw new Error(`Pagefind could not read ${url}: ${unread.join('; ')}`);
          count += 1;
        }
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await close();
        logger.info(`${count} pages`);
      },
    },
  };
}

/** Parts that are no words about a page: badges, the list of its sources. */
const beside = [
  /<span class="small quiet">Who can fix it:<\/span>/g,
  /<span class="badge">(?:<span[^>]*>[^<]*<\/span>)?[^<]*<\/span>/g,
  /<section [^>]*aria-labelledby="sources"[^>]*>.*?<\/section>/gs,
];

/** A page as its index should read it: without the parts beside it, and with a space between parts that stand apart. */
export function asRead(html: string): string {
  const words = beside.reduce((text, part) => text.replace(part, ' '), html);
  return words.replace(/(<\/(?:code|span|a|dt|dd|td|th|li|p|div|summary|h\d)>)(?=<[a-z])/g, '$1 ');
}
