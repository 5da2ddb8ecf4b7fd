/**
 * The search in a browser whose processor is slowed 4 times: what it loads, the longest task while its index is built
 * on the first focus, and the time from a key to the painted result beside a VitePress and a Starlight site.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.mjs';
import { firstFocus } from './lookup-focus.ts';
import { type Box, keyToPaint } from './lookup-keys.ts';
import { serve } from './lookup-serve.ts';
import { buildSites } from './lookup-sites.ts';
import { median, print, printLoad } from './measure.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const focuses = 7;
/** Each is typed but for its last letter; that one is measured. Names of codes: every site marks them in its results. */
const queries = [
  '401',
  '429',
  'forbidden',
  'unauthorized',
  'gateway timeout',
  'too many requests',
  'not found',
  'permanent redirect',
  'service unavailable',
  'precondition failed',
];

const own: Box = { open: async () => {}, input: 'search-box input', shown: '[role=option] > span' };
const vitepress: Box = {
  open: (page) => page.click('.VPNavBarSearchButton, .DocSearch-Button'),
  input: '.search-input',
  shown: '.results .result',
};
const starlight: Box = {
  open: (page) => page.click('button[data-open-modal]'),
  input: '.pagefind-ui__search-input',
  shown: '.pagefind-ui__result-link',
  /** Pagefind names the query of what it shows. */
  said: '.pagefind-ui__message',
};

if (!existsSync(`${dist}index.html`)) throw new Error('dist/ is missing: npm run build makes it.');
printLoad();
const sites = buildSites();
const [ownSite, vitepressSite, starlightSite] = await Promise.all(
  [dist, sites.vitepress, sites.starlight].map((folder) => serve(folder)),
);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

const first = [];
for (let run = 0; run < focuses; run++) first.push(await firstFocus(browser, `${ownSite?.url}/401/`));
print('requests on the first focus', median(first.map(({ requests }) => requests)), '', 'at most 2');
print('their bytes, Brotli', median(first.map(({ bytes }) => bytes)), '', 'at most 30,000');
print('longest task on the first focus', median(first.map(({ longest }) => longest)), 'ms', 'under 50');
console.log(`of ${focuses} runs: ${first.map(({ longest }) => longest.toFixed(0)).join(', ')} ms`);

const times = await keyToPaint(browser, queries, [
  { name: 'httpwhy', url: `${ownSite?.url}/403/`, box: own },
  { name: 'VitePress', url: `${vitepressSite?.url}/403.html`, box: vitepress },
  { name: 'Starlight', url: `${starlightSite?.url}/403/`, box: starlight },
]);
const [ours = 0, minisearch = 1, pagefind = 1] = ['httpwhy', 'VitePress', 'Starlight'].map((name) => {
  const value = median(times.get(name) ?? []);
  print(`key to painted result, ${name}`, value, 'ms', `${times.get(name)?.length} keys, median`);
  return value;
});
print('over VitePress', ours / minisearch, '', 'at most 0.2');
print('over Starlight', ours / pagefind, '', 'at most 0.12');
printLoad();

await browser.close();
for (const site of [ownSite, vitepressSite, starlightSite]) site?.close();
