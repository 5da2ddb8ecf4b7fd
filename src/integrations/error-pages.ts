/**
 * Astro writes the pages of 404 and 500 as `404.html` and `500.html`, which hosts send for errors. They are also pages
 * of their own, so they get a folder like every other code.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

export function errorPages(): AstroIntegration {
  return {
    name: 'error-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const code of ['404', '500']) {
          await mkdir(new URL(`${code}/`, dir), { recursive: true });
          await copyFile(new URL(`${code}.html`, dir), new URL(`${code}/index.html`, dir));
        }
      },
    },
  };
}
