/** The time from a key to the painted result, in several sites by turns, as a person at the keyboard has it. */
import type { Browser, Page } from '@playwright/test';

/** A search box of a site. */
export interface Box {
  open(page: Page): Promise<unknown>;
  readonly input: string;
  /** A result. */
  readonly shown: string;
  /** What says in words for which query the results are, where the results alone do not tell. */
  readonly said?: string;
}

interface Subject {
  readonly name: string;
  readonly url: string;
  readonly box: Box;
}

/** Longer than any site waits for further keys, and works. */
const rest = 2500;

/** Milliseconds for each query, by the site's name. The index is loaded and a first search done before. */
export async function keyToPaint(
  browser: Browser,
  queries: readonly string[],
  subjects: readonly Subject[],
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  const pages = await Promise.all(
    subjects.map(async (subject) => {
      const page = await browser.newPage();
      await page.goto(subject.url, { waitUntil: 'networkidle' });
      await subject.box.open(page);
      await page.locator(subject.box.input).fill('error');
      await page.locator(subject.box.shown).first().waitFor();
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      return { ...subject, page };
    }),
  );
  for (const query of queries) {
    for (const { name, page, box } of pages) {
      await page.bringToFront();
      await page.locator(box.input).fill(query.slice(0, -1));
      await page.waitForTimeout(rest);
      await watch(page, query, box);
      await page.keyboard.press(query.slice(-1));
      const time = await page.evaluate(() => (globalThis as unknown as Watched).painted);
      if (time === 0) throw new Error(`${name} shows no result for ${query}.`);
      times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  await Promise.all(pages.map(({ page }) => page.close()));
  return times;
}

interface Watched {
  painted: Promise<number>;
}

/** Watches the page for a key, then for the first frame that shows results for the whole query; 0 when none comes. */
function watch(page: Page, query: string, { shown, said }: Box): Promise<void> {
  return page.evaluate(
    ([query, shown, said]) => {
      const changed = (records: readonly MutationRecord[]) => {
        const results = document.querySelector(shown)?.closest('ul, ol, [role=listbox]');
        const words = said ? (document.querySelector(said)?.textContent ?? '') : '';
        return said
          ? results != null && /\bresults?\b/.test(words) && words.endsWith(query)
          : records.some(({ target }) => results?.contains(target));
      };
      (globalThis as unknown as Watched).painted = new Promise<number>((resolve) => {
        let pressed = 0;
        setTimeout(() => resolve(0), 20_000);
        const observer = new MutationObserver((records) => {
          if (pressed === 0 || !changed(records)) return;
          observer.disconnect();
          // A message sent in the frame arrives when the frame has been painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - pressed);
            port2.postMessage(0);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        const press = ({ timeStamp }: KeyboardEvent) => {
          pressed = timeStamp;
        };
        addEventListener('keydown', press, { capture: true, once: true });
      });
    },
    [query, shown, said] as const,
  );
}
