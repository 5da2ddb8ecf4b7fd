/** The first focus of a search box: what is loaded, and how long the page is busy at a stretch. */
import type { Browser } from '@playwright/test';
import { compressed } from '../../src/integrations/budget.ts';
import { longestTask } from './lookup-trace.ts';

/** How long is waited for the index, in milliseconds. */
const patience = 2500;

interface FirstFocus {
  readonly requests: number;
  /** Brotli-compressed. */
  readonly bytes: number;
  /** Milliseconds of the processor that the longest task of the page took. */
  readonly longest: number;
}

/** Focuses the box of a fresh page, whose processor is slowed 4 times. */
export async function firstFocus(browser: Browser, url: string): Promise<FirstFocus> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  const longest = await longestTask(browser, page, async () => {
    await page.evaluate(() => document.querySelector<HTMLInputElement>('search-box input')?.focus());
    await page.waitForTimeout(patience);
  });
  const loaded = await Promise.all(bodies);
  await context.close();
  return { requests: loaded.length, bytes: loaded.reduce((sum, body) => sum + compressed(body), 0), longest };
}
