/** Indexes the built pages with Pagefind, for the full text on /search/. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function fullText(): AstroIntegration {
  return {
    name: 'full-text',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const { page_count, errors: unread } = await index.addDirectory({ path: fileURLToPath(dir) });
        if (unread.length > 0) throw new Error(`Pagefind could not read: ${unread.join('; ')}`);
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await close();
        logger.info(`${page_count} pages`);
      },
    },
  };
}
