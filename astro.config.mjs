import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { byteBudget } from './src/integrations/budget.ts';
import { cheatSheet } from './src/integrations/cheat-sheet.ts';
import { dataModules } from './src/integrations/data-modules.ts';
import { errorPages } from './src/integrations/error-pages.ts';
import { fullText } from './src/integrations/full-text.ts';
import { links } from './src/integrations/links.ts';
import { ruleNumbers } from './src/integrations/rule-numbers.ts';
import { structuredData } from './src/integrations/structured-data.ts';
import { twins } from './src/integrations/twins.ts';
import { headers } from './src/policy.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    sitemap(),
    errorPages(),
    cheatSheet(),
    byteBudget(),
    fullText(),
    twins(),
    structuredData(),
    links(),
  ],
  server: { headers: { ...headers } },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), dataModules()],
    worker: { format: 'es', plugins: () => [dataModules(), ruleNumbers()] },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
