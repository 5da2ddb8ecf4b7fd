/** Every journey runs under the pages' policy: a violation, a script error or a failed request of our own fails it. */
import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend<{ quiet: undefined; expected: RegExp }>({
  /** Console errors that a journey provokes on purpose. */
  expected: [/^$/, { option: true }],
  quiet: [
    async ({ page, expected }, use) => {
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(`script error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        // The browser itself reports the 404 that a journey to an unknown address asks for.
        if (!/status of 404/.test(message.text()) && !expected.test(message.text()))
          wrong.push(`console: ${message.text()}`);
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

/** The log line that the design is tried on. */
export const logLine = '2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd"';
