/**
 * A HAR of 100 MB in a browser: the longest task of the page while it is read and shown, and in a worker the time to the
 * causes over JSON.parse of the same text.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../.ci/browser.mjs';
import { dataModules } from '../../src/integrations/data-modules.ts';
import { mixedHar } from './har.ts';
import type { Timings } from './har-worker.ts';
import { serve } from './lookup-serve.ts';
import { longestTask } from './lookup-trace.ts';
import { median, print, printLoad } from './measure.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const bytes = 100_000_000;
const runs = 5;
/** Milliseconds that a file may take from its choice to its diagnosis before the bench gives up. */
const patience = 240_000;

if (!existsSync(`${dist}diagnose/index.html`)) throw new Error('dist/ is missing: npm run build makes it.');
const executablePath = findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'httpwhy-bench-'));
const har = join(folder, 'large.har');
writeFileSync(har, mixedHar(bytes));
const [site, bench] = await Promise.all([serve(dist), serve(folder)]);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  printLoad();
  console.log(`Chromium ${browser.version()}`);
  for (const slowed of [1, 4]) {
    const { longest, late, seconds } = await openInPage(browser, `${site.url}/diagnose/`, slowed);
    const where = slowed === 1 ? 'full speed' : `processor slowed ${slowed} times`;
    print(`longest task of the page, ${where}`, longest, 'ms', slowed === 1 ? 'under 50' : 'for comparison');
    console.log(`from the file to the shown result ${seconds.toFixed(1)} s; tasks over 50 ms by the clock: ${late}`);
  }
  const { cause, pairs } = await timeInWorker(browser);
  console.log(`first cause ${cause}`);
  print('JSON.parse in the worker', median(pairs.map(({ parse }) => parse)), 'ms', 'for comparison');
  print('time to the causes in the worker', median(pairs.map(({ own }) => own)), 'ms', 'masking apart');
  print('causes over JSON.parse', median(pairs.map(({ parse, own }) => own / parse)), '', `at most 3.0, ${runs} pairs`);
  printLoad();
} finally {
  await browser.close();
  site.close();
  bench.close();
  rmSync(folder, { recursive: true });
}

/** Opens the file on the built page, as a person does. */
async function openInPage(browser: Browser, url: string, slowed: number) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.evaluate(() => {
    const late: number[] = [];
    Object.assign(window, { late });
    new PerformanceObserver((list) => late.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const start = performance.now();
  const longest = await longestTask(browser, page, async () => {
    await page.setInputFiles('input[type=file]', har);
    await page.locator('[data-result] h2').first().waitFor({ timeout: patience });
  });
  const seconds = (performance.now() - start) / 1000;
  if (page.workers().length === 0) throw new Error('No worker runs: the page read the file itself.');
  const late = await page.evaluate(() => (window as unknown as { late: number[] }).late.map(Math.round));
  await context.close();
  return { longest, seconds, late: late.length === 0 ? 'none' : `${late.join(', ')} ms` };
}

/** Times a worker of the bench's own, since the site's page forbids any to load the file. */
async function timeInWorker(browser: Browser): Promise<Timings> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [dataModules()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('har-worker.ts', import.meta.url)),
        output: { entryFileNames: 'worker.js', codeSplitting: false },
      },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bench</title>');
  const page = await browser.newPage();
  await page.goto(`${bench.url}/`);
  return page.evaluate(
    (asked) =>
      new Promise<Timings>((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.postMessage(asked);
      }),
    { url: '/large.har', runs },
  );
}
